import type { FrameHead } from "../../src/server/answers.ts";

/** Some places' outlines, as `/api/outlines` sends them. */
export interface OutlineFrame {
  readonly head: FrameHead;
  /** The rows of the head's places, one after another. */
  readonly rows: Int32Array;
}

/** The frames of an answer as they arrive; rejects when it breaks off within one. */
export async function* readFrames(body: ReadableStream<Uint8Array>): AsyncGenerator<OutlineFrame> {
  const reader = body.getReader();
  let rest: Uint8Array = new Uint8Array(0);
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    rest = rest.length === 0 ? value : joined(rest, value);
    for (let length = lengthOf(rest); length !== null && length <= rest.length; length = lengthOf(rest)) {
      yield frameFrom(rest.slice(0, length));
      rest = rest.subarray(length);
    }
  }
  if (rest.length > 0) throw new RangeError("the answer broke off");
}

const BYTES_PER_ROW = 12;

/** How long the frame is whose first bytes these are; null while they are too few to tell. */
function lengthOf(bytes: Uint8Array): number | null {
  if (bytes.length < 8) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  return 8 + view.getUint32(0, true) + view.getUint32(4, true) * BYTES_PER_ROW;
}

function frameFrom(bytes: Uint8Array): OutlineFrame {
  const words = new DataView(bytes.buffer).getUint32(0, true);
  return {
    head: JSON.parse(new TextDecoder().decode(bytes.subarray(8, 8 + words))) as FrameHead,
    rows: new Int32Array(bytes.buffer, 8 + words),
  };
}

function joined(a: Uint8Array, b: Uint8Array): Uint8Array {
  const both = new Uint8Array(a.length + b.length);
  both.set(a);
  both.set(b, a.length);
  return both;
}
