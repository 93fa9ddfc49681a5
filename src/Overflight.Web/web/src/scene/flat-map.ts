// The flat map: plate carrée of the world, or an azimuthal map of a region. Land is drawn once for each place and
// scale, the rest over it.

import { geoAzimuthalEquidistant, geoEquirectangular, geoGraticule10, geoPath, type GeoProjection } from "d3-geo";
import { below, wrapped } from "../geo";
import { h } from "../dom";
import { listenToGestures } from "./gestures";
import { loadLand, type Land } from "./land";
import { DotLayer } from "./dot-layer";
import { fill, paint, stroke } from "./flat-paint";
import { noPicture, themeColours, type Picture, type Stage, type StageEvents } from "./picture";

export interface FlatMapOptions extends StageEvents {
    label: string;
    /** A region by its middle and radius in degrees, or the whole world. */
    region?: {
        longitudeDeg: number;
        latitudeDeg: number;
        radiusDeg: number;
        /** The globe is seen from straight above it, not aslant. */
        isFromAbove?: boolean;
    };
}

const tapPx = 14;

export class FlatMap implements Stage {
    readonly element: HTMLElement;
    frameMs = 0;
    private readonly canvas: HTMLCanvasElement;
    private readonly base = document.createElement("canvas");
    private readonly dots = new DotLayer();
    private readonly end = new AbortController();
    private readonly projection: GeoProjection;
    private readonly isWorld: boolean;
    private longitude: number;
    private latitude: number;
    private zoom = 1;
    private width = 0;
    private height = 0;
    private land: Land | null = null;
    private hasFine = false;
    private isBaseStale = true;
    private isAsked = false;
    private picture: Picture = noPicture;

    constructor(private readonly options: FlatMapOptions) {
        const region = options.region;
        this.isWorld = !region;
        this.longitude = region?.longitudeDeg ?? 0;
        this.latitude = region?.latitudeDeg ?? 0;
        this.projection = region ? geoAzimuthalEquidistant().clipAngle(100) : geoEquirectangular();
        this.canvas = h("canvas", {
            class: "map-canvas",
            tabindex: 0,
            role: "img",
            "aria-label": options.label,
            "aria-description": "Arrow keys move the map, plus and minus magnify it.",
        });
        this.element = h("div", { class: "map" }, this.canvas);
        listenToGestures(
            this.canvas,
            {
                move: (dx, dy) => this.move(dx, dy),
                magnify: (factor, x, y) => this.magnify(factor, x, y),
                tap: (x, y) => this.tap(x, y),
            },
            this.end.signal,
        );
        if (options.onHover) {
            this.canvas.addEventListener("pointermove", (event) => this.hover(event), { signal: this.end.signal });
            this.canvas.addEventListener("pointerleave", () => options.onHover?.(null), { signal: this.end.signal });
        }
        const observer = new ResizeObserver(() => this.resize());
        observer.observe(this.element);
        this.end.signal.addEventListener("abort", () => observer.disconnect());
        document.addEventListener(
            "themechange",
            () => {
                this.isBaseStale = true;
                this.ask();
            },
            { signal: this.end.signal },
        );
        void this.load(region && region.radiusDeg < 40 ? "fine" : "coarse");
    }

    show(picture: Picture): void {
        this.picture = picture;
        this.ask();
    }

    centre(longitudeDeg: number, latitudeDeg: number): void {
        this.longitude = longitudeDeg;
        this.latitude = latitudeDeg;
        this.frame();
    }

    dispose(): void {
        this.end.abort();
        this.element.remove();
    }

    private async load(detail: "coarse" | "fine"): Promise<void> {
        this.hasFine = detail === "fine";
        this.land = await loadLand(detail);
        this.isBaseStale = true;
        this.ask();
    }

    private resize(): void {
        const ratio = Math.min(window.devicePixelRatio || 1, 2);
        const [width, height] = [this.element.clientWidth, this.element.clientHeight];
        if (width === 0 || height === 0) {
            return;
        }
        [this.width, this.height] = [width, height];
        for (const canvas of [this.canvas, this.base]) {
            canvas.width = Math.round(width * ratio);
            canvas.height = Math.round(height * ratio);
        }
        this.frame();
        this.draw(); // at once: a resized canvas is empty
    }

    /** Scale of the whole: pixels a radian. */
    private get scale(): number {
        const region = this.options.region;
        return (
            this.zoom *
            (region
                ? Math.min(this.width, this.height) / 2 / ((region.radiusDeg * Math.PI) / 180)
                : Math.max(this.width / (2 * Math.PI), Math.min(this.height / Math.PI, this.width / 4)))
        );
    }

    private frame(): void {
        if (this.isWorld) {
            const half = (this.height / 2 / this.scale) * (180 / Math.PI);
            this.latitude = half >= 90 ? 0 : Math.max(half - 90, Math.min(90 - half, this.latitude));
            this.projection.rotate([-this.longitude, 0]).center([0, this.latitude]);
        } else {
            this.projection.rotate([-this.longitude, -this.latitude]);
        }
        this.projection
            .scale(this.scale)
            .translate([this.width / 2, this.height / 2])
            .precision(0.3);
        if (this.isWorld) {
            this.projection.clipExtent([
                [0, 0],
                [this.width, this.height],
            ]);
        }
        if (this.zoom > 3.5 && !this.hasFine) {
            void this.load("fine");
        }
        this.isBaseStale = true;
        this.ask();
    }

    private move(dx: number, dy: number): void {
        const perPixel = 180 / Math.PI / this.scale;
        this.longitude = wrapped(
            this.longitude - (dx * perPixel) / (this.isWorld ? 1 : Math.cos((this.latitude * Math.PI) / 180)),
        );
        this.latitude = Math.max(-89, Math.min(89, this.latitude + dy * perPixel));
        this.frame();
    }

    private magnify(factor: number, x: number, y: number): void {
        const zoom = Math.max(this.isWorld ? 1 : 0.25, Math.min(this.isWorld ? 60 : 20, this.zoom * factor));
        const before = this.projection.invert?.([x, y]);
        this.zoom = zoom;
        this.frame();
        const after = this.projection.invert?.([x, y]);
        if (before && after && this.isWorld) {
            this.longitude = wrapped(this.longitude + wrapped(before[0] - after[0]));
            this.latitude += before[1] - after[1];
            this.frame();
        }
    }

    private tap(x: number, y: number): void {
        const near = this.nearest(x, y);
        if (near !== null && this.options.onSatellite) {
            this.options.onSatellite(near);
            return;
        }
        const place = this.projection.invert?.([x, y]);
        if (place && Math.abs(place[1]) <= 90) {
            this.options.onPlace?.(wrapped(place[0]), place[1]);
        }
    }

    private hover(event: PointerEvent): void {
        const place = event.buttons === 0 ? this.projection.invert?.([event.offsetX, event.offsetY]) : null;
        this.options.onHover?.(place ? [wrapped(place[0]), place[1]] : null);
    }

    private nearest(x: number, y: number): number | null {
        let [best, found]: [number, number | null] = [tapPx, null];
        const look = (number: number, at: readonly [number, number] | null): void => {
            const distance = at ? Math.hypot(at[0] - x, at[1] - y) : Infinity;
            if (distance < best) {
                [best, found] = [distance, number];
            }
        };
        for (const satellite of this.picture.satellites) {
            look(satellite.number, satellite.position && this.onMap(below(...satellite.position)));
        }
        const { dots, dotNumbers } = this.picture;
        if (found === null && dots && dotNumbers) {
            for (let i = 0; i < dotNumbers.length; i++) {
                if (dots[3 * i] === dots[3 * i]) {
                    look(dotNumbers[i], this.onMap(below(dots[3 * i], dots[3 * i + 1], dots[3 * i + 2])));
                }
            }
        }
        return found;
    }

    private onMap(point: [number, number]): [number, number] | null {
        if (!this.isWorld) {
            return this.projection(point);
        }
        const k = (this.scale * Math.PI) / 180;
        return [
            this.width / 2 + k * wrapped(point[0] - this.longitude),
            this.height / 2 - k * (point[1] - this.latitude),
        ];
    }

    private ask(): void {
        if (!this.isAsked) {
            this.isAsked = true;
            requestAnimationFrame(() => this.draw());
        }
    }

    private draw(): void {
        this.isAsked = false;
        if (this.width === 0 || this.end.signal.aborted) {
            return;
        }
        const begun = performance.now();
        const colours = themeColours();
        const context = this.canvas.getContext("2d")!;
        const ratio = this.canvas.width / this.width;
        if (this.isBaseStale) {
            this.drawBase(colours, ratio);
        }
        context.setTransform(1, 0, 0, 1, 0, 0);
        context.drawImage(this.base, 0, 0);
        context.setTransform(ratio, 0, 0, ratio, 0, 0);
        paint(this.picture, {
            context,
            colours,
            projection: this.projection,
            land: this.land,
            size: [this.width, this.height],
            dots: this.dots,
            onMap: (point) => this.onMap(point),
        });
        this.frameMs = performance.now() - begun;
        this.canvas.dataset["rings"] = String(this.picture.rings.length);
        this.canvas.dataset["ready"] = this.land ? "true" : "false";
    }

    private drawBase(colours: Record<string, string>, ratio: number): void {
        const context = this.base.getContext("2d")!;
        const path = geoPath(this.projection, context);
        context.setTransform(ratio, 0, 0, ratio, 0, 0);
        context.fillStyle = colours["map-sea"];
        context.fillRect(0, 0, this.width, this.height);
        if (this.land) {
            fill(context, path, this.land.land, colours["map-land"]);
            stroke(context, path, this.land.borders, colours["map-border"], 0.6);
        }
        stroke(context, path, geoGraticule10(), colours["map-grid"], 0.5);
        this.isBaseStale = false;
    }
}
