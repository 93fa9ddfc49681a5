// Chooses what draws: the globe where the browser can and the user wants it, else the flat map.

import { FlatMap, type FlatMapOptions } from "./flat-map";
import type { Stage } from "./picture";

export type StageKind = "globe" | "map";

/** Whether this browser draws in three dimensions. */
export function hasWebGl(): boolean {
    try {
        return document.createElement("canvas").getContext("webgl2") !== null;
    } catch {
        return false;
    }
}

/** Makes a stage, a flat map where nothing else can be drawn; the engine of the globe loads with the first globe. */
export async function makeStage(kind: StageKind, options: FlatMapOptions): Promise<Stage> {
    if (kind === "map" || !hasWebGl()) {
        return new FlatMap(options);
    }
    await import("./globe-address");
    const { GlobeStage } = await import("./globe");
    return new GlobeStage(options);
}
