// Points on the Earth for drawing. Figures that are shown come from the server.

const equatorM = 6_378_137;
const flattening = 1 / 298.257223563;
const e2 = flattening * (2 - flattening);
const polarM = equatorM * (1 - flattening);
const toDegrees = 180 / Math.PI;

/** Longitude and latitude below a point fixed to the Earth, degrees (Bowring 1976, one step: some metres in orbit). */
export function below(x: number, y: number, z: number): [number, number] {
    const p = Math.hypot(x, y);
    const u = Math.atan2(z * equatorM, p * polarM);
    const latitude = Math.atan2(z + (e2 / (1 - e2)) * polarM * Math.sin(u) ** 3, p - e2 * equatorM * Math.cos(u) ** 3);
    return [Math.atan2(y, x) * toDegrees, latitude * toDegrees];
}

/** A point of the ellipsoid, or above it. */
export function onEarth(longitudeDeg: number, latitudeDeg: number, heightM = 0): [number, number, number] {
    const longitude = longitudeDeg / toDegrees;
    const latitude = latitudeDeg / toDegrees;
    const n = equatorM / Math.sqrt(1 - e2 * Math.sin(latitude) ** 2);
    const r = (n + heightM) * Math.cos(latitude);
    return [r * Math.cos(longitude), r * Math.sin(longitude), (n * (1 - e2) + heightM) * Math.sin(latitude)];
}

/** A difference of longitudes from −180 to 180. */
export function wrapped(degrees: number): number {
    return degrees - 360 * Math.floor((degrees + 180) / 360);
}

/** A point between two on the sphere's surface by longitude and latitude, where they lie near each other. */
export function between(a: [number, number], b: [number, number], u: number): [number, number] {
    return [wrapped(a[0] + u * wrapped(b[0] - a[0])), a[1] + u * (b[1] - a[1])];
}
