// Land and borders of Natural Earth (public domain), as world-atlas ships them. They load once.

import type { Feature, MultiLineString, MultiPolygon } from "geojson";
import { feature, merge, mesh } from "topojson-client";
import type { GeometryCollection, Topology, Polygon, MultiPolygon as Areas } from "topojson-specification";

export interface Land {
    land: MultiPolygon;
    borders: MultiLineString;
}

const kept = new Map<string, Promise<Land>>();

/** Coarse outlines for the world, or finer ones for a region. */
export function loadLand(detail: "coarse" | "fine"): Promise<Land> {
    let land = kept.get(detail);
    if (!land) {
        land = (
            detail === "coarse" ? import("world-atlas/countries-110m.json") : import("world-atlas/countries-50m.json")
        ).then((module) => cut(module.default as unknown as Topology));
        kept.set(detail, land);
    }
    return land;
}

function cut(topology: Topology): Land {
    const countries = topology.objects["countries"] as GeometryCollection;
    const whole = topology.objects["land"];
    const outlines = whole
        ? (feature(topology, whole as GeometryCollection).features[0] as Feature<MultiPolygon>)
        : null;
    return {
        land: outlines?.geometry ?? merge(topology, countries.geometries as (Polygon | Areas)[]),
        borders: mesh(topology, countries, (a, b) => a !== b),
    };
}
