// Shapes of the globe's engine, from the numbers of a picture.

import { Cartesian3 } from "@cesium/engine";
import { below } from "../geo";

export const earthM = 6_378_137;
/** How much of the smaller side of the picture the globe, or a region of it, fills at first. */
const firstShare = 0.86;

/**
 * The height from which the globe, or a region of it by its radius, fills its share of a picture of those sides, width by
 * height: the engine's angle of view is that of the larger side.
 */
export function heightToFill(sides: number, regionRadiusDeg: number | null): number {
    const edge = firstShare * Math.tan(Math.atan(Math.tan(Math.PI / 6) * Math.min(sides, 1 / sides)));
    if (regionRadiusDeg === null) {
        return earthM / Math.sin(Math.atan(edge)) - earthM;
    }
    const radius = regionRadiusDeg * (Math.PI / 180);
    return earthM * (Math.sin(radius) / edge + Math.cos(radius) - 1);
}

/** A path, where there is one. */
export function cartesians(path: Float64Array): Cartesian3[] {
    const points: Cartesian3[] = [];
    for (let i = 0; i < path.length; i += 3) {
        if (path[i] === path[i]) {
            points.push(new Cartesian3(path[i], path[i + 1], path[i + 2]));
        }
    }
    return points;
}

/** The points below a path, a little above the ground so that it does not hide them. */
export function grounded(path: Float64Array): Cartesian3[] {
    const points: Cartesian3[] = [];
    for (let i = 0; i < path.length; i += 3) {
        if (path[i] === path[i]) {
            const [longitude, latitude] = below(path[i], path[i + 1], path[i + 2]);
            points.push(Cartesian3.fromDegrees(longitude, latitude, 12_000));
        }
    }
    return points;
}

/** Whether the Earth, as a ball, stands between. */
export function isHidden(point: Cartesian3, camera: Cartesian3): boolean {
    const way = Cartesian3.subtract(point, camera, new Cartesian3());
    const u = -Cartesian3.dot(camera, way) / Cartesian3.dot(way, way);
    if (u <= 0 || u >= 1) {
        return false;
    }
    const nearest = Cartesian3.add(camera, Cartesian3.multiplyByScalar(way, u, new Cartesian3()), new Cartesian3());
    return Cartesian3.magnitude(nearest) < 6_350_000;
}

/** A closed ring on the ground, a little above it. */
export function ringed(points: Float64Array): Cartesian3[] {
    const ring = grounded(points);
    return ring.length > 2 ? [...ring, ring[0]] : [];
}
