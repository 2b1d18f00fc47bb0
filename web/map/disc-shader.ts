/** Draws every place as one instanced square; the fragment shader cuts the disc, its stripes, ring, hollow, sign and halo. */
export const vertexSource = `#version 300 es
precision highp float;
layout(location = 0) in vec2 a_corner;
layout(location = 1) in vec4 a_place; // x, y, radius px, look
layout(location = 2) in vec2 a_state; // fade, 1 selected or 2 muted
uniform sampler2D u_paints;
uniform mat4 u_matrix;
uniform vec2 u_viewport;
uniform float u_scale;
uniform float u_ratio;
out vec2 v_px;
out float v_radius;
flat out vec4 v_fill;
flat out vec4 v_second;
flat out vec4 v_ring;
flat out vec4 v_shape;
vec4 paint(int part) {
  int at = int(a_place.w + 0.5) * 4 + part;
  return texelFetch(u_paints, ivec2(at % 1024, at / 1024), 0);
}
void main() {
  float radius = a_place.z * u_scale;
  float reach = radius + (a_state.y > 0.5 && a_state.y < 1.5 ? 11.0 : 6.5);
  vec4 centre = u_matrix * vec4(a_place.xy, 0.0, 1.0);
  vec4 shape = paint(3) * 255.0;
  v_px = a_corner * reach;
  v_radius = radius;
  v_fill = vec4(paint(0).rgb, 1.0 - a_state.x);
  v_second = paint(1);
  v_ring = paint(2);
  v_shape = vec4(shape.xy - vec2(0.0, 1.0), a_state.y > 0.5 && a_state.y < 1.5 ? 1.0 : 0.0, a_state.y > 1.5 ? 0.22 : 1.0);
  vec2 ndc = centre.xy / centre.w;
  vec2 pixel = floor(ndc * u_viewport * 0.5 * u_ratio + 0.5) / u_ratio;
  gl_Position = vec4((pixel + v_px * vec2(1.0, -1.0)) * 2.0 / u_viewport, 0.0, 1.0);
}`;

/** `v_shape`: look (0 unknown, 1 held, 2 claimed, 3 contested), cell in the sign atlas (-1 none), selected (0 or 1), opacity. */
export const fragmentSource = `#version 300 es
precision highp float;
in vec2 v_px;
in float v_radius;
flat in vec4 v_fill;
flat in vec4 v_second;
flat in vec4 v_ring;
flat in vec4 v_shape;
uniform sampler2D u_signs;
uniform float u_cells;
uniform float u_ratio;
uniform vec3 u_hollow;
uniform vec3 u_halo;
uniform vec3 u_ink;
uniform vec3 u_none;
out vec4 colour;
float cover(float distance) { return clamp(0.5 - distance * u_ratio, 0.0, 1.0); }
void put(inout vec4 below, vec3 paint, float alpha) { below = vec4(paint * alpha, alpha) + below * (1.0 - alpha); }
void main() {
  float d = length(v_px);
  float look = v_shape.x;
  float outer = v_radius;
  vec4 result = vec4(0.0);
  if (v_ring.a > 0.5) outer = v_radius + 4.6;
  if (v_shape.z > 0.5) {
    put(result, u_halo, cover(d - outer - 5.2));
    put(result, u_ink, cover(d - outer - 4.2));
    put(result, u_halo, cover(d - outer - 2.4));
  }
  put(result, u_halo, cover(d - outer - 1.2) * (look < 0.5 ? 0.0 : 0.92));
  if (v_ring.a > 0.5) {
    put(result, v_ring.rgb, cover(abs(d - v_radius - 3.1) - 1.5));
  }
  float inside = cover(d - v_radius);
  float fade = 1.0 - v_fill.a;
  if (look < 0.5) {
    float dash = step(0.5, fract(atan(v_px.y, v_px.x) * 1.27323954));
    put(result, u_hollow, inside * 0.55);
    put(result, u_none, cover(abs(d - v_radius + 1.0) - 0.7) * dash);
  } else if (look < 1.5) {
    put(result, mix(v_fill.rgb, u_halo, fade), inside);
  } else if (look < 2.5) {
    put(result, u_hollow, inside);
    put(result, mix(v_fill.rgb, u_halo, fade), cover(abs(d - v_radius + 1.3) - 1.3));
  } else {
    float period = max(5.2, v_radius * 0.62);
    float across = (v_px.x + v_px.y) * 0.70710678;
    float stripe = abs(mod(across + period * 0.25, period) - period * 0.5) - period * 0.25;
    vec3 paint = mix(v_fill.rgb, v_second.rgb, cover(stripe));
    put(result, mix(paint, u_halo, fade), inside);
  }
  if (v_shape.y > -0.5 && v_radius >= 6.5) {
    vec2 uv = v_px / (v_radius * 2.0) + 0.5;
    if (uv.x > 0.0 && uv.x < 1.0 && uv.y > 0.0 && uv.y < 1.0) {
      float sign = texture(u_signs, vec2((v_shape.y + uv.x) / u_cells, uv.y)).a;
      float bright = dot(v_fill.rgb, vec3(0.299, 0.587, 0.114));
      bool hollow = look > 1.5;
      vec3 ink = hollow ? u_ink : (bright > 0.58 ? vec3(0.11, 0.105, 0.09) : vec3(1.0));
      put(result, ink, sign * (1.0 - fade * 0.55));
    }
  }
  colour = result * v_shape.w;
}`;
