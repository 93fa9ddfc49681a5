import { cpSync, existsSync, readdirSync, readFileSync } from "node:fs";
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

/** An article to try the ledger with: the one of the README. */
function exampleArticle(): Plugin {
    return {
        name: "example-article",
        generateBundle() {
            const source = readFileSync(resolve(import.meta.dirname, "../../../docs/examples/article.txt"), "utf8");
            this.emitFile({ type: "asset", fileName: "example-article.txt", source });
        },
    };
}

/** The licences of all that is in the bundle, beside it. */
function licences(): Plugin {
    return {
        name: "licences",
        generateBundle(_, bundle) {
            const modules = Object.values(bundle).flatMap((part) => (part.type === "chunk" ? part.moduleIds : []));
            const names = new Set(
                modules.flatMap((id) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(id)?.[1] ?? []),
            );
            const texts = [...names].sort().map((name) => {
                const folder = resolve(import.meta.dirname, "node_modules", name);
                const file = existsSync(folder) ? readdirSync(folder).find((f) => /^licen[cs]e/i.test(f)) : undefined;
                const { version, license } = JSON.parse(readFileSync(resolve(folder, "package.json"), "utf8"));
                const text = file ? readFileSync(resolve(folder, file), "utf8").trim() : "";
                return `${name} ${version} (${license})\n\n${text}`;
            });
            const own = "Map data and pictures of the Earth: Natural Earth, public domain.";
            this.emitFile({
                type: "asset",
                fileName: "licences.txt",
                source: [own, ...texts].join(`\n\n${"-".repeat(80)}\n\n`),
            });
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
    plugins: [withoutDebugChecks(), globeFiles(), exampleArticle(), licences()],
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
