// What lies over the land of the flat map: night, coverage, tracks, footprints, marks and names.

import { geoCircle, geoPath, type GeoPermissibleObjects, type GeoProjection } from "d3-geo";
import { below, wrapped } from "../geo";
import type { DotLayer } from "./dot-layer";
import type { Land } from "./land";
import type { Picture, ShownCell, ShownPlace, ShownRing, ShownSatellite } from "./picture";

export interface Paper {
    context: CanvasRenderingContext2D;
    colours: Record<string, string>;
    projection: GeoProjection;
    land: Land | null;
    size: [number, number];
    dots: DotLayer;
    /** Longitude and latitude to pixels; null where it is not on the map. */
    onMap(point: [number, number]): [number, number] | null;
}

const cellAlpha = 0.72;

/** Draws a picture over the land. */
export function paint(picture: Picture, paper: Paper): void {
    drawCells(paper, picture.cells);
    drawNight(paper, picture.sun);
    paper.dots.draw(paper, picture.dots);
    for (const ring of picture.rings) {
        drawRing(paper, ring);
    }
    for (const satellite of picture.satellites) {
        drawTrack(paper, satellite.past, paper.colours[`track-${satellite.colour}`], 0.45);
        drawTrack(paper, satellite.future, paper.colours[`track-${satellite.colour}`], 1);
    }
    drawLines(paper, picture);
    drawBox(paper, picture.marked);
    const names = marks(paper, picture);
    for (const satellite of picture.satellites) {
        drawSatellite(paper, satellite, names);
    }
    for (const place of [...picture.places].sort((a, b) => Number(b.isMain) - Number(a.isMain))) {
        drawPlace(paper, place, names);
    }
}

export function fill(
    context: CanvasRenderingContext2D,
    path: ReturnType<typeof geoPath>,
    shape: GeoPermissibleObjects,
    colour: string,
): void {
    context.beginPath();
    path(shape);
    context.fillStyle = colour;
    context.fill();
}

export function stroke(
    context: CanvasRenderingContext2D,
    path: ReturnType<typeof geoPath>,
    shape: GeoPermissibleObjects,
    colour: string,
    width: number,
): void {
    context.beginPath();
    path(shape);
    context.strokeStyle = colour;
    context.lineWidth = width;
    context.stroke();
}

/** Where marks stand, so that no name covers one: left, top, right, bottom. */
function marks(paper: Paper, picture: Picture): number[][] {
    const points = [
        ...picture.satellites.map((satellite) => satellite.position && below(...satellite.position)),
        ...picture.places.map((place): [number, number] => [place.longitudeDeg, place.latitudeDeg]),
    ];
    return points.flatMap((point) => {
        const at = point && paper.onMap(point);
        return at ? [[at[0] - 6, at[1] - 6, at[0] + 6, at[1] + 6]] : [];
    });
}

/** Cells as quadrilaterals in pixels: they are small, and there are many. */
function drawCells(paper: Paper, cells: readonly ShownCell[]): void {
    const { context, colours } = paper;
    if (cells.length === 0) {
        return;
    }
    context.globalAlpha = cellAlpha;
    for (const cell of cells) {
        const corners = cornersOf(cell).map((corner) => paper.onMap(corner));
        if (corners.some((corner) => corner === null)) {
            continue;
        }
        const points = corners as [number, number][];
        const [xs, ys] = [points.map((p) => p[0]), points.map((p) => p[1])];
        const isTorn = Math.max(...xs) - Math.min(...xs) > paper.size[0] / 2; // on both sides of the world's edge
        if (isTorn || Math.max(...xs) < 0 || Math.min(...xs) > paper.size[0] || Math.max(...ys) < 0) {
            continue;
        }
        context.fillStyle = colours[`ramp-${cell.level}`];
        context.beginPath();
        points.forEach(([x, y], i) => (i === 0 ? context.moveTo(x, y) : context.lineTo(x, y)));
        context.fill();
        context.strokeStyle = context.fillStyle; // closes the seams that soft edges leave
        context.lineWidth = 0.6;
        context.stroke();
    }
    context.globalAlpha = 1;
    if (paper.land) {
        stroke(context, geoPath(paper.projection, context), paper.land.land, colours["map-ink"], 0.7);
    }
}

function cornersOf(cell: ShownCell): [number, number][] {
    return [
        [cell.west, cell.north],
        [cell.east, cell.north],
        [cell.east, cell.south],
        [cell.west, cell.south],
    ];
}

function drawBox(paper: Paper, cell: ShownCell | null): void {
    if (!cell) {
        return;
    }
    const corners = [...cornersOf(cell), cornersOf(cell)[0]];
    const path = geoPath(paper.projection, paper.context);
    stroke(paper.context, path, { type: "LineString", coordinates: corners }, paper.colours["map-halo"], 4);
    stroke(paper.context, path, { type: "LineString", coordinates: corners }, paper.colours["map-ink"], 1.8);
}

function drawNight(paper: Paper, sun: [number, number] | null): void {
    if (!sun) {
        return;
    }
    const night = geoCircle()
        .center([wrapped(sun[0] + 180), -sun[1]])
        .radius(90)
        .precision(2)();
    fill(paper.context, geoPath(paper.projection, paper.context), night, paper.colours["map-night"]);
}

/** What a satellite sees: rings run clockwise as seen from above, as the map's polygons do. */
function drawRing(paper: Paper, ring: ShownRing): void {
    const coordinates = pointsBelow(ring.points);
    if (coordinates.length < 3) {
        return;
    }
    coordinates.push(coordinates[0]);
    const { context } = paper;
    const path = geoPath(paper.projection, context);
    const colour = paper.colours[`track-${ring.colour}`];
    context.globalAlpha = ring.isReach ? 0.2 : 0.07;
    fill(context, path, { type: "Polygon", coordinates: [coordinates] }, colour);
    context.globalAlpha = ring.isReach ? 0.9 : 0.6;
    context.setLineDash(ring.isReach ? [] : [4, 3]);
    stroke(context, path, { type: "LineString", coordinates }, colour, ring.isReach ? 1.4 : 1);
    context.setLineDash([]);
    context.globalAlpha = 1;
}

function pointsBelow(path: Float64Array): [number, number][] {
    const coordinates: [number, number][] = [];
    for (let i = 0; i < path.length; i += 3) {
        if (path[i] === path[i]) {
            coordinates.push(below(path[i], path[i + 1], path[i + 2]));
        }
    }
    return coordinates;
}

function drawTrack(paper: Paper, path: Float64Array, colour: string, strength: number): void {
    paper.context.globalAlpha = strength;
    stroke(
        paper.context,
        geoPath(paper.projection, paper.context),
        { type: "LineString", coordinates: pointsBelow(path) },
        colour,
        strength < 1 ? 1.2 : 1.8,
    );
    paper.context.globalAlpha = 1;
}

function drawLines(paper: Paper, picture: Picture): void {
    paper.context.setLineDash([5, 4]);
    for (const line of picture.lines) {
        const coordinates = [below(...line.from), [line.longitudeDeg, line.latitudeDeg]];
        const path = geoPath(paper.projection, paper.context);
        stroke(paper.context, path, { type: "LineString", coordinates }, paper.colours["map-ink"], 1.4);
    }
    paper.context.setLineDash([]);
}

function drawPlace(paper: Paper, place: ShownPlace, names: number[][]): void {
    const at = paper.onMap([place.longitudeDeg, place.latitudeDeg]);
    if (!at) {
        return;
    }
    const { context, colours } = paper;
    const half = (place.isMain ? 5 : 3.5) / 1.2;
    context.beginPath();
    context.rect(at[0] - half, at[1] - half, 2 * half, 2 * half);
    context.fillStyle = colours["map-ink"];
    context.strokeStyle = colours["map-halo"];
    context.lineWidth = 2;
    context.stroke();
    context.fill();
    drawName(paper, place.name, at, place.isMain, names);
}

function drawSatellite(paper: Paper, satellite: ShownSatellite, names: number[][]): void {
    const at = satellite.position && paper.onMap(below(...satellite.position));
    if (!at) {
        return;
    }
    const { context, colours } = paper;
    context.beginPath();
    context.arc(at[0], at[1], satellite.isSelected ? 6 : 4.5, 0, 2 * Math.PI);
    context.fillStyle = colours[`track-${satellite.colour}`];
    context.strokeStyle = colours["map-halo"];
    context.lineWidth = 2;
    context.fill();
    context.stroke();
    drawName(paper, satellite.name, at, satellite.isSelected, names);
}

function drawName(paper: Paper, name: string, at: [number, number], isMain: boolean, names: number[][]): void {
    const { context, colours, size } = paper;
    context.font = `${isMain ? "600 " : ""}12px system-ui, sans-serif`;
    const width = context.measureText(name).width;
    const sides: [number, number][] = [
        [at[0] + 9, at[1] + 4],
        [at[0] - 9 - width, at[1] + 4],
        [at[0] - width / 2, at[1] - 11],
        [at[0] - width / 2, at[1] + 20],
    ];
    const box = ([x, y]: [number, number]): number[] => [x - 2, y - 12, x + width + 2, y + 4];
    const free = sides.find((side) => {
        const [left, top, right, bottom] = box(side);
        return (
            left >= 0 &&
            right <= size[0] &&
            top >= 0 &&
            bottom <= size[1] &&
            !names.some(([l, t, r, b]) => left < r && right > l && top < b && bottom > t)
        );
    });
    if (!free && !isMain) {
        return; // no room: better no name than two on one another
    }
    const [x, y] = free ?? sides[0];
    names.push(box([x, y]));
    context.lineJoin = "round";
    context.strokeStyle = colours["map-halo"];
    context.lineWidth = 3;
    context.strokeText(name, x, y);
    context.fillStyle = colours["map-ink"];
    context.fillText(name, x, y);
}
