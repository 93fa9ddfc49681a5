import { cpSync } from "node:fs";
import { resolve } from "node:path";
import { defineConfig, type Plugin } from "vite";

const engine = resolve(import.meta.dirname, "node_modules/@cesium/engine");
const out = resolve(import.meta.dirname, "../wwwroot");

/** The globe's workers and pictures, beside the bundle: they are loaded by address. */
function globeFiles(): Plugin {
  return {
    name: "globe-files",
    writeBundle() {
      const parts = [
        ["Build/Workers", "Workers"],
        ["Source/Assets/Textures/NaturalEarthII", "Assets/Textures/NaturalEarthII"],
        ["Source/Assets/approximateTerrainHeights.json", "Assets/approximateTerrainHeights.json"],
      ];
      for (const [from, to] of parts) {
        cpSync(resolve(engine, from), resolve(out, "globe", to), { recursive: true });
      }
    },
  };
}

/** The engine marks its checks for developers; they are left out, as its own release build does. */
function withoutDebugChecks(): Plugin {
  const checks = /\/\/>>includeStart\('debug'[^\n]*\n[\s\S]*?\/\/>>includeEnd\('debug'\);?/g;
  return {
    name: "without-debug-checks",
    enforce: "pre",
    transform(code, id) {
      return id.includes("@cesium/engine/Source") && code.includes("//>>includeStart('debug'")
        ? { code: code.replace(checks, ""), map: null }
        : null;
    },
  };
}

export default defineConfig({
  base: "./",
  plugins: [withoutDebugChecks(), globeFiles()],
  build: {
    outDir: out,
    emptyOutDir: true,
    target: "es2022",
    assetsInlineLimit: 0, // no data: addresses where 'self' is the rule
    chunkSizeWarningLimit: 4_000, // the globe, which is loaded only where it is shown
    modulePreload: { polyfill: false },
  },
  test: { include: ["test/**/*.test.ts"], environment: "node" },
} as Parameters<typeof defineConfig>[0]);
