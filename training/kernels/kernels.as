// The arithmetic of the parser, in AssemblyScript with SIMD. What each function computes is stated in
// src/text/parser/kernels.ts; src/text/parser/plain-kernels.ts computes the same and checks it.
// Weights: groups of 32 outputs; in a group, for each pair of inputs, 32 outputs x 2 weights as i16 (128 bytes).

const GROUP: i32 = 32;
const PAIR_BYTES: usize = 128;

// The coefficients of tanh4 lie in memory: loading one is cheaper than making one of an immediate each time.
const TANH: usize = memory.data<f32>([
  -2.76076847742355e-16, 2.00018790482477e-13, -8.60467152213735e-11, 5.12229709037114e-8, 1.48572235717979e-5,
  6.37261928875436e-4, 4.89352455891786e-3, 1.19825839466702e-6, 1.18534705686654e-4, 2.268434632439e-3,
  4.89352518554385e-3, -7.9, 7.9, 0.5, 16384, 12582912,
]);

@inline
function constant(index: usize): v128 {
  return v128.load32_splat(TANH + 4 * index);
}

// Rational approximation of tanh (the coefficients Eigen uses), exact to a few units in the last place.
@inline
function tanh4(value: v128): v128 {
  const x = f32x4.pmin(f32x4.pmax(value, constant(11)), constant(12));
  const q = f32x4.mul(x, x);
  let p = constant(0);
  p = f32x4.add(f32x4.mul(p, q), constant(1));
  p = f32x4.add(f32x4.mul(p, q), constant(2));
  p = f32x4.add(f32x4.mul(p, q), constant(3));
  p = f32x4.add(f32x4.mul(p, q), constant(4));
  p = f32x4.add(f32x4.mul(p, q), constant(5));
  p = f32x4.add(f32x4.mul(p, q), constant(6));
  p = f32x4.mul(p, x);
  let d = constant(7);
  d = f32x4.add(f32x4.mul(d, q), constant(8));
  d = f32x4.add(f32x4.mul(d, q), constant(9));
  d = f32x4.add(f32x4.mul(d, q), constant(10));
  return f32x4.div(p, d);
}

@inline
function sigmoid4(x: v128): v128 {
  const half = constant(13);
  return f32x4.add(half, f32x4.mul(half, tanh4(f32x4.mul(x, half))));
}

@inline
function sum4(v: v128): f32 {
  return f32x4.extract_lane(v, 0) + f32x4.extract_lane(v, 1) + f32x4.extract_lane(v, 2) + f32x4.extract_lane(v, 3);
}

// One input row times one group of 32 outputs.
@inline
function multiplyOne(x: usize, pairs: i32, weights: usize, out: usize): void {
  let a0 = i32x4.splat(0), a1 = a0, a2 = a0, a3 = a0, a4 = a0, a5 = a0, a6 = a0, a7 = a0;
  let w = weights;
  let input = x;
  for (let k = 0; k < pairs; k++) {
    const v = v128.load32_splat(input);
    a0 = i32x4.add(a0, i32x4.dot_i16x8_s(v, v128.load(w)));
    a1 = i32x4.add(a1, i32x4.dot_i16x8_s(v, v128.load(w, 16)));
    a2 = i32x4.add(a2, i32x4.dot_i16x8_s(v, v128.load(w, 32)));
    a3 = i32x4.add(a3, i32x4.dot_i16x8_s(v, v128.load(w, 48)));
    a4 = i32x4.add(a4, i32x4.dot_i16x8_s(v, v128.load(w, 64)));
    a5 = i32x4.add(a5, i32x4.dot_i16x8_s(v, v128.load(w, 80)));
    a6 = i32x4.add(a6, i32x4.dot_i16x8_s(v, v128.load(w, 96)));
    a7 = i32x4.add(a7, i32x4.dot_i16x8_s(v, v128.load(w, 112)));
    w += PAIR_BYTES;
    input += 4;
  }
  v128.store(out, a0);
  v128.store(out, a1, 16);
  v128.store(out, a2, 32);
  v128.store(out, a3, 48);
  v128.store(out, a4, 64);
  v128.store(out, a5, 80);
  v128.store(out, a6, 96);
  v128.store(out, a7, 112);
}

// Two input rows times one group of 32 outputs, half a group at a time: each weight is loaded once for both rows.
@inline
function multiplyTwo(x: usize, y: usize, pairs: i32, weights: usize, outX: usize, outY: usize): void {
  for (let half: usize = 0; half < PAIR_BYTES; half += PAIR_BYTES / 2) {
    let a0 = i32x4.splat(0), a1 = a0, a2 = a0, a3 = a0, b0 = a0, b1 = a0, b2 = a0, b3 = a0;
    let w = weights + half;
    let inX = x;
    let inY = y;
    for (let k = 0; k < pairs; k++) {
      const vx = v128.load32_splat(inX);
      const vy = v128.load32_splat(inY);
      const w0 = v128.load(w);
      const w1 = v128.load(w, 16);
      const w2 = v128.load(w, 32);
      const w3 = v128.load(w, 48);
      a0 = i32x4.add(a0, i32x4.dot_i16x8_s(vx, w0));
      b0 = i32x4.add(b0, i32x4.dot_i16x8_s(vy, w0));
      a1 = i32x4.add(a1, i32x4.dot_i16x8_s(vx, w1));
      b1 = i32x4.add(b1, i32x4.dot_i16x8_s(vy, w1));
      a2 = i32x4.add(a2, i32x4.dot_i16x8_s(vx, w2));
      b2 = i32x4.add(b2, i32x4.dot_i16x8_s(vy, w2));
      a3 = i32x4.add(a3, i32x4.dot_i16x8_s(vx, w3));
      b3 = i32x4.add(b3, i32x4.dot_i16x8_s(vy, w3));
      w += PAIR_BYTES;
      inX += 4;
      inY += 4;
    }
    v128.store(outX + half, a0);
    v128.store(outX + half, a1, 16);
    v128.store(outX + half, a2, 32);
    v128.store(outX + half, a3, 48);
    v128.store(outY + half, b0);
    v128.store(outY + half, b1, 16);
    v128.store(outY + half, b2, 32);
    v128.store(outY + half, b3, 48);
  }
}

export function gemm16(x: usize, rows: i32, pairs: i32, weights: usize, outputs: i32, out: usize): void {
  const groupBytes = <usize>pairs * PAIR_BYTES;
  const inBytes = <usize>pairs * 4;
  const outBytes = <usize>outputs * 4;
  for (let g = 0; g < outputs / GROUP; g++) {
    const w = weights + groupBytes * g;
    const groupOut = out + PAIR_BYTES * g;
    let row = 0;
    for (; row + 1 < rows; row += 2) {
      const in0 = x + inBytes * row;
      const out0 = groupOut + outBytes * row;
      multiplyTwo(in0, in0 + inBytes, pairs, w, out0, out0 + outBytes);
    }
    for (; row < rows; row++) multiplyOne(x + inBytes * row, pairs, w, groupOut + outBytes * row);
  }
}

export function dequant(sums: usize, rows: i32, outputs: i32, scale: usize, bias: usize, out: usize): void {
  for (let row = 0; row < rows; row++)
    for (let j = 0; j < outputs; j += 4) {
      const at = <usize>((row * outputs + j) * 4);
      const column = <usize>(j * 4);
      const value = f32x4.mul(f32x4.convert_i32x4_s(v128.load(sums + at)), v128.load(scale + column));
      v128.store(out + at, f32x4.add(value, v128.load(bias + column)));
    }
}

@inline
function gate(gates: usize, sums: usize, scale: usize, at: usize): v128 {
  const product = f32x4.mul(f32x4.convert_i32x4_s(v128.load(sums + at)), v128.load(scale + at));
  return f32x4.add(v128.load(gates + at), product);
}

// The LSTM cell: gates in the order input, forget, candidate, output, each `bytes` long.
@inline
function step(gates: usize, sums: usize, scale: usize, cell: usize, state: usize, bytes: usize): void {
  for (let j: usize = 0; j < bytes; j += 16) {
    const input = sigmoid4(gate(gates, sums, scale, j));
    const forget = sigmoid4(gate(gates, sums, scale, bytes + j));
    const candidate = tanh4(gate(gates, sums, scale, 2 * bytes + j));
    const output = sigmoid4(gate(gates, sums, scale, 3 * bytes + j));
    const memory = f32x4.add(f32x4.mul(forget, v128.load(cell + j)), f32x4.mul(input, candidate));
    v128.store(cell + j, memory);
    const scaled = f32x4.mul(f32x4.mul(output, tanh4(memory)), constant(14));
    // Adding 1.5 * 2^23 rounds to the nearest whole number and leaves it in the low bits.
    const rounded = i32x4.sub(f32x4.add(scaled, constant(15)), constant(15));
    v128.store64_lane(state + j / 2, i16x8.narrow_i32x4_s(rounded, rounded), 0);
  }
}

export function lstm2(
  gatesA: usize, lengthA: i32, statesA: usize,
  gatesB: usize, lengthB: i32, statesB: usize,
  gateStride: usize, hidden: i32, weights: usize, scale: usize,
  backwards: i32, stateStride: usize, scratch: usize, zero: usize,
): void {
  const pairs = hidden / 2;
  const groups = (4 * hidden) / GROUP;
  const bytes = <usize>(hidden * 4);
  const groupBytes = <usize>pairs * PAIR_BYTES;
  const cellA = scratch, cellB = scratch + bytes;
  const sumsA = scratch + 2 * bytes, sumsB = sumsA + 4 * bytes;
  memory.fill(cellA, 0, 2 * bytes);
  let previousA = zero, previousB = zero;
  const steps = lengthA > lengthB ? lengthA : lengthB;
  for (let s = 0; s < steps; s++) {
    const inA = s < lengthA, inB = s < lengthB;
    for (let g = 0; g < groups; g++) {
      const w = weights + groupBytes * g;
      const outA = sumsA + PAIR_BYTES * g, outB = sumsB + PAIR_BYTES * g;
      if (inA && inB) multiplyTwo(previousA, previousB, pairs, w, outA, outB);
      else if (inA) multiplyOne(previousA, pairs, w, outA);
      else multiplyOne(previousB, pairs, w, outB);
    }
    if (inA) {
      const word = <usize>(backwards ? lengthA - 1 - s : s);
      previousA = statesA + word * stateStride;
      step(gatesA + word * gateStride, sumsA, scale, cellA, previousA, bytes);
    }
    if (inB) {
      const word = <usize>(backwards ? lengthB - 1 - s : s);
      previousB = statesB + word * stateStride;
      step(gatesB + word * gateStride, sumsB, scale, cellB, previousB, bytes);
    }
  }
}

export function abt(
  a: usize, aStride: i32, n: i32, b: usize, bStride: i32, m: i32, k: i32, c: usize, cStride: i32,
): void {
  const bytes = <usize>(k * 4);
  const bBytes = <usize>(bStride * 4);
  for (let i = 0; i < n; i++) {
    const left = a + <usize>(i * aStride * 4);
    let j = 0;
    for (; j + 3 < m; j += 4) {
      const right = b + bBytes * j;
      let s0 = f32x4.splat(0), s1 = s0, s2 = s0, s3 = s0;
      for (let at: usize = 0; at < bytes; at += 16) {
        const v = v128.load(left + at);
        s0 = f32x4.add(s0, f32x4.mul(v, v128.load(right + at)));
        s1 = f32x4.add(s1, f32x4.mul(v, v128.load(right + bBytes + at)));
        s2 = f32x4.add(s2, f32x4.mul(v, v128.load(right + 2 * bBytes + at)));
        s3 = f32x4.add(s3, f32x4.mul(v, v128.load(right + 3 * bBytes + at)));
      }
      const out = c + <usize>((i * cStride + j) * 4);
      f32.store(out, sum4(s0));
      f32.store(out, sum4(s1), 4);
      f32.store(out, sum4(s2), 8);
      f32.store(out, sum4(s3), 12);
    }
    for (; j < m; j++) {
      let s = f32x4.splat(0);
      for (let at: usize = 0; at < bytes; at += 16)
        s = f32x4.add(s, f32x4.mul(v128.load(left + at), v128.load(b + bBytes * j + at)));
      f32.store(c + <usize>((i * cStride + j) * 4), sum4(s));
    }
  }
}

export function leaky(at: usize, count: i32): void {
  const slope = f32x4.splat(0.1);
  for (let i: usize = 0; i < <usize>(count * 4); i += 16) {
    const v = v128.load(at + i);
    v128.store(at + i, f32x4.pmax(v, f32x4.mul(v, slope)));
  }
}

export function addleaky(a: usize, b: usize, out: usize, count: i32): void {
  const slope = f32x4.splat(0.1);
  for (let i: usize = 0; i < <usize>(count * 4); i += 16) {
    const v = f32x4.add(v128.load(a + i), v128.load(b + i));
    v128.store(out + i, f32x4.pmax(v, f32x4.mul(v, slope)));
  }
}
