// The cells of a coverage map on the globe: rectangles a little above the ground, coloured one by one. They are made
// again only when other cells, or other colours of them, are shown.

import {
    Cartesian3,
    Color,
    ColorGeometryInstanceAttribute,
    GeometryInstance,
    Math as Angles,
    PerInstanceColorAppearance,
    Primitive,
    PrimitiveCollection,
    Rectangle,
    RectangleGeometry,
} from "@cesium/engine";
import type { ShownCell } from "./picture";

const cellAlpha = 0.78;
/** Above the ground, so that the sagging middle of a facet is not below it. */
const heightM = 2_000;
const edgeHeightM = 4_000;
/** Between two corners of a facet: over this the ball is a tenth of the height away from a plane. */
const facetDeg = 0.5;

export class GlobeCells {
    readonly collection = new PrimitiveCollection();
    private shown: readonly ShownCell[] = [];

    /** Shows cells in the colours of the ramp; the same array as before is not drawn again. */
    show(cells: readonly ShownCell[], colours: Record<string, string>): void {
        if (cells === this.shown) {
            return;
        }
        this.shown = cells;
        this.collection.removeAll();
        if (cells.length === 0) {
            return;
        }
        const levels = new Map<number, ColorGeometryInstanceAttribute>();
        const colourOf = (level: number): ColorGeometryInstanceAttribute => {
            const known = levels.get(level);
            if (known) {
                return known;
            }
            const colour = Color.fromCssColorString(colours[`ramp-${level}`]).withAlpha(cellAlpha);
            const made = ColorGeometryInstanceAttribute.fromColor(colour);
            levels.set(level, made);
            return made;
        };
        this.collection.add(
            new Primitive({
                asynchronous: false,
                appearance: new PerInstanceColorAppearance({ flat: true, translucent: true }),
                geometryInstances: cells.map(
                    (cell) =>
                        new GeometryInstance({
                            geometry: new RectangleGeometry({
                                rectangle: Rectangle.fromDegrees(cell.west, cell.south, cell.east, cell.north),
                                height: heightM,
                                granularity: Angles.toRadians(facetDeg),
                                vertexFormat: PerInstanceColorAppearance.FLAT_VERTEX_FORMAT,
                            }),
                            attributes: { color: colourOf(cell.level) },
                        }),
                ),
            }),
        );
    }
}

/** The edge of a cell, as a line around it. */
export function edgeOf({ west, south, east, north }: ShownCell): Cartesian3[] {
    const width = east >= west ? east - west : east - west + 360;
    const parts = Math.max(1, Math.ceil(width / facetDeg));
    const along = (latitude: number): number[][] =>
        Array.from({ length: parts + 1 }, (_, i) => [west + (width * i) / parts, latitude]);
    const ring = [...along(south), ...along(north).reverse()];
    return [...ring, ring[0]].map(([longitude, latitude]) => Cartesian3.fromDegrees(longitude, latitude, edgeHeightM));
}
