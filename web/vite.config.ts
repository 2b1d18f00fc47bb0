import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

const here = fileURLToPath(new URL(".", import.meta.url));

export default defineConfig({
  root: here,
  base: "/",
  plugins: [react()],
  build: {
    outDir: "../dist/web",
    emptyOutDir: true,
    target: "es2022",
    sourcemap: false,
    modulePreload: { polyfill: false },
    // MapLibre alone is 1 MB before compression; it is a chunk of its own.
    chunkSizeWarningLimit: 1_200,
  },
  server: { port: 4018, proxy: { "/api": "http://127.0.0.1:4017" } },
});
