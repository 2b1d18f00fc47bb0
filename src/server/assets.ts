import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { extname, join, relative, sep } from "node:path";
import type { Context } from "hono";

/** The files of the web app. */
export interface Assets {
  readonly answer: (context: Context) => Response;
}

interface Asset {
  readonly type: string;
  readonly etag: string;
  readonly hashed: boolean;
  readonly plain: Uint8Array<ArrayBuffer>;
  readonly br: Uint8Array<ArrayBuffer> | null;
  readonly gzip: Uint8Array<ArrayBuffer> | null;
}

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".woff2": "font/woff2",
  ".woff": "font/woff",
};

/** The built app in `folder`, read once into memory with its compressed twins (`x.js.br`, `x.js.gz`); only files that are there are ever answered with. */
export function loadAssets(folder: string): Assets {
  const files = new Map<string, Asset>();
  if (existsSync(folder))
    for (const path of readdirSync(folder, { recursive: true, encoding: "utf8" })) {
      const type = types[extname(path)];
      if (type === undefined) continue;
      files.set(`/${path.split(sep).join("/")}`, loadAsset(join(folder, path), type, relative(folder, path)));
    }
  return { answer: (context) => answer(context, files) };
}

function loadAsset(file: string, type: string, path: string): Asset {
  const plain = new Uint8Array(readFileSync(file));
  const twin = (ending: string) =>
    existsSync(file + ending) ? new Uint8Array(readFileSync(file + ending)) : null;
  return {
    type,
    plain,
    br: twin(".br"),
    gzip: twin(".gz"),
    etag: `"${createHash("sha256").update(plain).digest("hex").slice(0, 20)}"`,
    hashed: /-[\w-]{8}\.\w+$/.test(path),
  };
}

function answer(context: Context, files: ReadonlyMap<string, Asset>): Response {
  const page = files.get("/index.html");
  const asset = files.get(context.req.path) ?? (extname(context.req.path) === "" ? page : undefined);
  if (asset === undefined)
    return page === undefined ? context.text(NOT_BUILT, 503) : context.text("There is no such file.", 404);
  if (context.req.header("if-none-match") === asset.etag) return context.body(null, 304);
  const accepts = context.req.header("accept-encoding") ?? "";
  const [body, encoding] =
    asset.br !== null && accepts.includes("br")
      ? [asset.br, "br"]
      : asset.gzip !== null && accepts.includes("gzip")
        ? [asset.gzip, "gzip"]
        : [asset.plain, null];
  context.header("content-type", asset.type);
  context.header("etag", asset.etag);
  context.header("vary", "accept-encoding");
  context.header("cache-control", asset.hashed ? "public, max-age=31536000, immutable" : "no-cache");
  if (encoding !== null) context.header("content-encoding", encoding);
  return context.body(body);
}

const NOT_BUILT = "The web app has not been built. Run: npm run build\n";
