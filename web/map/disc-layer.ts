import type { CustomLayerInterface, CustomRenderMethodInput, Map as Chart } from "maplibre-gl";
import { channels, type Disc } from "./disc.ts";
import { fragmentSource, vertexSource } from "./disc-shader.ts";
import type { PlaceField } from "./place-field.ts";
import { drawSigns } from "./sign-atlas.ts";

/** How the places of a field stand on a day. */
export interface FieldState {
  /** The number of a place's look. */
  readonly look: (index: number) => number;
  /** 0 fresh … 1 faded. */
  readonly fade: (index: number) => number;
  /** Drawn pale: it is not what the reader looks for. */
  readonly isMuted: (index: number) => boolean;
  /** Index of the chosen place; -1 when none is. */
  readonly selected: number;
}

/** The colours of the ground that discs are drawn with; CSS hex. */
export interface DiscGround {
  readonly hollow: string;
  readonly halo: string;
  readonly ink: string;
  readonly none: string;
}

/** x, y, radius, look; fade, 1 selected or 2 muted. */
const FLOATS = 6;
/** Texels in a row of the texture of paints; each look takes four: fill, second stripe, ring, shape. */
const PAINTS_WIDTH = 1024;
const looks = { unknown: 0, held: 1, claimed: 2, contested: 3 } as const;

/** How much larger or smaller than at zoom 7 discs are drawn. */
export function discScale(zoom: number): number {
  return Math.min(1.7, Math.max(0.55, 2 ** ((zoom - 7) * 0.32)));
}

/** All discs in one draw call: how a look is painted lies in a texture, and moving time only says which place has which look. */
export class DiscLayer implements CustomLayerInterface {
  readonly id = "discs";
  readonly type = "custom" as const;
  readonly renderingMode = "2d" as const;
  private chart: Chart | null = null;
  private gl: WebGL2RenderingContext | null = null;
  private program: WebGLProgram | null = null;
  private array: WebGLVertexArrayObject | null = null;
  private instances: WebGLBuffer | null = null;
  private atlas: WebGLTexture | null = null;
  private paintTexels: WebGLTexture | null = null;
  private readonly uniforms = new Map<string, WebGLUniformLocation | null>();
  private signs: readonly string[] = [];
  private field: PlaceField | null = null;
  private paints: readonly Disc[] = [];
  private count = 0;
  private data = new Float32Array(0);
  private isStale = false;
  private arePaintsStale = false;
  private ground: DiscGround;

  constructor(ground: DiscGround) {
    this.ground = ground;
  }

  /** How each look is painted, by its number; those whose look is `unknown` without a ring lie below the others. */
  setPaints(paints: readonly Disc[]): void {
    const signs = [...new Set(paints.map(({ sign }) => sign).filter((sign) => sign !== ""))].sort();
    if (signs.join("\u0000") !== this.signs.join("\u0000")) {
      this.signs = signs;
      this.loadSigns();
    }
    this.paints = paints;
    this.arePaintsStale = true;
    this.chart?.triggerRepaint();
  }

  /** Draws these places so from the next frame on. */
  show(field: PlaceField, state: FieldState): void {
    if (this.field !== field) this.data = new Float32Array(field.count * FLOATS);
    this.field = field;
    this.count = 0;
    for (const wantsSpoken of [false, true])
      for (let i = 0; i < field.count; i++) {
        const look = state.look(i);
        if (i !== state.selected && isSpoken(this.paints[look]) === wantsSpoken) this.write(i, look, state);
      }
    if (state.selected >= 0) this.write(state.selected, state.look(state.selected), state);
    this.isStale = true;
    this.chart?.triggerRepaint();
  }

  private write(i: number, look: number, { fade, isMuted, selected }: FieldState): void {
    const { data, field } = this;
    const at = this.count * FLOATS;
    data[at] = field!.x[i]!;
    data[at + 1] = field!.y[i]!;
    data[at + 2] = field!.radius[i]!;
    data[at + 3] = look;
    data[at + 4] = fade(i);
    data[at + 5] = i === selected ? 1 : isMuted(i) ? 2 : 0;
    this.count += 1;
  }

  setGround(ground: DiscGround): void {
    this.ground = ground;
    this.arePaintsStale = true;
    this.chart?.triggerRepaint();
  }

  onAdd(chart: Chart, context: WebGLRenderingContext | WebGL2RenderingContext): void {
    const gl = context as WebGL2RenderingContext;
    this.chart = chart;
    this.gl = gl;
    this.program = linkProgram(gl);
    this.array = gl.createVertexArray();
    this.instances = gl.createBuffer();
    gl.bindVertexArray(this.array);
    gl.bindBuffer(gl.ARRAY_BUFFER, gl.createBuffer());
    gl.bufferData(gl.ARRAY_BUFFER, new Float32Array([-1, -1, 1, -1, -1, 1, 1, 1]), gl.STATIC_DRAW);
    gl.enableVertexAttribArray(0);
    gl.vertexAttribPointer(0, 2, gl.FLOAT, false, 0, 0);
    gl.bindBuffer(gl.ARRAY_BUFFER, this.instances);
    [4, 2].reduce((offset, size, index) => {
      gl.enableVertexAttribArray(index + 1);
      gl.vertexAttribPointer(index + 1, size, gl.FLOAT, false, FLOATS * 4, offset);
      gl.vertexAttribDivisor(index + 1, 1);
      return offset + size * 4;
    }, 0);
    gl.bindVertexArray(null);
    this.uniforms.clear();
    this.atlas = this.paintTexels = null;
    this.isStale = this.arePaintsStale = true;
    this.loadSigns();
  }

  onRemove(_chart: Chart, context: WebGLRenderingContext | WebGL2RenderingContext): void {
    const gl = context as WebGL2RenderingContext;
    gl.deleteProgram(this.program);
    gl.deleteVertexArray(this.array);
    gl.deleteBuffer(this.instances);
    gl.deleteTexture(this.atlas);
    gl.deleteTexture(this.paintTexels);
    this.gl = null;
    this.chart = null;
  }

  render(context: WebGLRenderingContext | WebGL2RenderingContext, input: CustomRenderMethodInput): void {
    const gl = context as WebGL2RenderingContext;
    if (this.program === null || this.chart === null || this.count === 0) return;
    const ratio = this.chart.getPixelRatio();
    gl.useProgram(this.program);
    gl.bindVertexArray(this.array);
    if (this.isStale) {
      gl.bindBuffer(gl.ARRAY_BUFFER, this.instances);
      gl.bufferData(gl.ARRAY_BUFFER, this.data, gl.DYNAMIC_DRAW, 0, this.count * FLOATS);
      this.isStale = false;
    }
    if (this.arePaintsStale) this.loadPaints(gl);
    const at = (name: string) => this.uniform(gl, name);
    gl.uniformMatrix4fv(at("u_matrix"), false, input.defaultProjectionData.mainMatrix as Float32Array);
    gl.uniform2f(at("u_viewport"), gl.drawingBufferWidth / ratio, gl.drawingBufferHeight / ratio);
    gl.uniform1f(at("u_scale"), discScale(this.chart.getZoom()));
    gl.uniform1f(at("u_ratio"), ratio);
    gl.uniform1f(at("u_cells"), Math.max(1, this.signs.length));
    for (const name of ["hollow", "halo", "ink", "none"] as const)
      gl.uniform3fv(at(`u_${name}`), unit(this.ground[name]));
    gl.activeTexture(gl.TEXTURE0);
    gl.bindTexture(gl.TEXTURE_2D, this.atlas);
    gl.uniform1i(at("u_signs"), 0);
    gl.activeTexture(gl.TEXTURE1);
    gl.bindTexture(gl.TEXTURE_2D, this.paintTexels);
    gl.uniform1i(at("u_paints"), 1);
    gl.activeTexture(gl.TEXTURE0);
    gl.enable(gl.BLEND);
    gl.blendFunc(gl.ONE, gl.ONE_MINUS_SRC_ALPHA);
    gl.drawArraysInstanced(gl.TRIANGLE_STRIP, 0, 4, this.count);
    gl.bindVertexArray(null);
  }

  private uniform(gl: WebGL2RenderingContext, name: string): WebGLUniformLocation | null {
    const known = this.uniforms.get(name);
    if (known !== undefined) return known;
    const found = gl.getUniformLocation(this.program!, name);
    this.uniforms.set(name, found);
    return found;
  }

  private loadPaints(gl: WebGL2RenderingContext): void {
    const texels = this.paints.flatMap((disc) => texelsOf(disc, this.signs, this.ground.hollow));
    const rows = Math.max(1, Math.ceil(texels.length / 4 / PAINTS_WIDTH));
    const pixels = new Uint8Array(PAINTS_WIDTH * rows * 4);
    pixels.set(texels);
    this.paintTexels ??= gl.createTexture();
    gl.bindTexture(gl.TEXTURE_2D, this.paintTexels);
    gl.pixelStorei(gl.UNPACK_FLIP_Y_WEBGL, false);
    gl.pixelStorei(gl.UNPACK_PREMULTIPLY_ALPHA_WEBGL, false);
    const { RGBA, UNSIGNED_BYTE } = gl;
    gl.texImage2D(gl.TEXTURE_2D, 0, RGBA, PAINTS_WIDTH, rows, 0, RGBA, UNSIGNED_BYTE, pixels);
    gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MIN_FILTER, gl.NEAREST);
    gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MAG_FILTER, gl.NEAREST);
    this.arePaintsStale = false;
  }

  private loadSigns(): void {
    const gl = this.gl;
    if (gl === null) return;
    this.atlas ??= gl.createTexture();
    gl.bindTexture(gl.TEXTURE_2D, this.atlas);
    gl.pixelStorei(gl.UNPACK_FLIP_Y_WEBGL, false);
    gl.texImage2D(gl.TEXTURE_2D, 0, gl.RGBA, gl.RGBA, gl.UNSIGNED_BYTE, drawSigns(this.signs));
    gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MIN_FILTER, gl.LINEAR_MIPMAP_LINEAR);
    gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MAG_FILTER, gl.LINEAR);
    gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_WRAP_S, gl.CLAMP_TO_EDGE);
    gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_WRAP_T, gl.CLAMP_TO_EDGE);
    gl.generateMipmap(gl.TEXTURE_2D);
  }
}

/** Whether a look says anything; the others lie below. */
function isSpoken(disc: Disc | undefined): boolean {
  return disc !== undefined && (disc.look !== "unknown" || disc.ring !== null);
}

/** The four texels of a paint. */
function texelsOf(disc: Disc, signs: readonly string[], hollow: string): number[] {
  const isSigned = (disc.look === "held" || disc.look === "claimed") && disc.sign !== "";
  return [
    ...[...channels(disc.colour), 255],
    ...[...channels(disc.second ?? (disc.look === "contested" ? hollow : disc.colour)), 255],
    ...[...channels(disc.ring ?? "#000000"), disc.ring === null ? 0 : 255],
    ...[looks[disc.look], isSigned ? signs.indexOf(disc.sign) + 1 : 0, 0, 255],
  ];
}

function unit(colour: string): [number, number, number] {
  const [r, g, b] = channels(colour);
  return [r / 255, g / 255, b / 255];
}

function linkProgram(gl: WebGL2RenderingContext): WebGLProgram {
  const program = gl.createProgram();
  for (const [kind, source] of [
    [gl.VERTEX_SHADER, vertexSource],
    [gl.FRAGMENT_SHADER, fragmentSource],
  ] as const) {
    const shader = gl.createShader(kind)!;
    gl.shaderSource(shader, source);
    gl.compileShader(shader);
    if (!gl.getShaderParameter(shader, gl.COMPILE_STATUS))
      throw new Error(gl.getShaderInfoLog(shader) ?? "shader");
    gl.attachShader(program, shader);
  }
  gl.linkProgram(program);
  return program;
}
