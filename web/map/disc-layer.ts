import {
  type CustomLayerInterface,
  type CustomRenderMethodInput,
  type Map as Chart,
  MercatorCoordinate,
} from "maplibre-gl";
import { channels, type Disc } from "./disc.ts";
import { fragmentSource, vertexSource } from "./disc-shader.ts";
import { drawSigns } from "./sign-atlas.ts";

/** A place as the layer draws it: where, how large (px radius at zoom 7) and how. */
export interface Mark {
  readonly lon: number;
  readonly lat: number;
  readonly radius: number;
  readonly disc: Disc;
  readonly selected: boolean;
}

/** The colours of the ground that discs are drawn with; CSS hex. */
export interface DiscGround {
  readonly hollow: string;
  readonly halo: string;
  readonly ink: string;
  readonly none: string;
}

const FLOATS = 18;
const looks = { unknown: 0, held: 1, claimed: 2, contested: 3 } as const;

/** How much larger or smaller than at zoom 7 discs are drawn. */
export function discScale(zoom: number): number {
  return Math.min(1.7, Math.max(0.55, 2 ** ((zoom - 7) * 0.32)));
}

/** All discs in one draw call; moving time only rewrites its instance buffer. */
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
  private signs: readonly string[] = [];
  private count = 0;
  private data = new Float32Array(0);
  private isStale = false;
  private ground: DiscGround;

  constructor(ground: DiscGround) {
    this.ground = ground;
  }

  /** Draws these marks from the next frame on, the last on top. */
  setMarks(marks: readonly Mark[]): void {
    const signs = [...new Set(marks.map((mark) => mark.disc.sign).filter((sign) => sign !== ""))].sort();
    if (signs.join("\u0000") !== this.signs.join("\u0000")) {
      this.signs = signs;
      this.loadSigns();
    }
    if (this.data.length < marks.length * FLOATS) this.data = new Float32Array(marks.length * FLOATS);
    const scale = { signs: this.signs, hollow: this.ground.hollow };
    marks.forEach((mark, index) => writeMark(this.data, index * FLOATS, mark, scale));
    this.count = marks.length;
    this.isStale = true;
    this.chart?.triggerRepaint();
  }

  setGround(ground: DiscGround): void {
    this.ground = ground;
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
    [2, 4, 4, 4, 4].reduce((offset, size, index) => {
      gl.enableVertexAttribArray(index + 1);
      gl.vertexAttribPointer(index + 1, size, gl.FLOAT, false, FLOATS * 4, offset);
      gl.vertexAttribDivisor(index + 1, 1);
      return offset + size * 4;
    }, 0);
    gl.bindVertexArray(null);
    this.isStale = true;
    this.loadSigns();
  }

  onRemove(_chart: Chart, context: WebGLRenderingContext | WebGL2RenderingContext): void {
    const gl = context as WebGL2RenderingContext;
    gl.deleteProgram(this.program);
    gl.deleteVertexArray(this.array);
    gl.deleteBuffer(this.instances);
    gl.deleteTexture(this.atlas);
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
      gl.bufferData(gl.ARRAY_BUFFER, this.data.subarray(0, this.count * FLOATS), gl.DYNAMIC_DRAW);
      this.isStale = false;
    }
    const at = (name: string) => gl.getUniformLocation(this.program!, name);
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
    gl.enable(gl.BLEND);
    gl.blendFunc(gl.ONE, gl.ONE_MINUS_SRC_ALPHA);
    gl.drawArraysInstanced(gl.TRIANGLE_STRIP, 0, 4, this.count);
    gl.bindVertexArray(null);
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

function writeMark(
  data: Float32Array,
  offset: number,
  mark: Mark,
  { signs, hollow }: { readonly signs: readonly string[]; readonly hollow: string },
): void {
  const at = MercatorCoordinate.fromLngLat([mark.lon, mark.lat]);
  const { disc } = mark;
  const isSigned = disc.look === "held" || disc.look === "claimed";
  data.set(
    [
      at.x,
      at.y,
      ...unit(disc.colour),
      1 - disc.fade,
      ...unit(disc.second ?? (disc.look === "contested" ? hollow : disc.colour)),
      1,
      ...unit(disc.ring ?? "#000000"),
      disc.ring === null ? 0 : 1,
      mark.radius,
      looks[disc.look],
      isSigned && disc.sign !== "" ? signs.indexOf(disc.sign) : -1,
      mark.selected ? 1 : 0,
    ],
    offset,
  );
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
