// The globe. The engine is a large part and loads only where this module is wanted. Only its scene is used, not its
// widget: the widget brings data sources and dialogs that are not needed. Light comes from the server's Sun.

import {
    Cartesian2,
    Cartesian3,
    Color,
    Credit,
    CreditDisplay,
    DirectionalLight,
    Globe,
    HeadingPitchRange,
    HorizontalOrigin,
    ImageryLayer,
    JulianDate,
    LabelCollection,
    LabelStyle,
    Material,
    Matrix4,
    PointPrimitiveCollection,
    PolylineCollection,
    Scene,
    SceneTransforms,
    ScreenSpaceEventHandler,
    ScreenSpaceEventType,
    TileMapServiceImageryProvider,
    type PointPrimitive,
} from "@cesium/engine";
import { below, onEarth } from "../geo";
import { h } from "../dom";
import type { FlatMapOptions } from "./flat-map";
import { edgeOf, GlobeCells } from "./globe-cells";
import { cartesians, earthM, grounded, heightToFill, isHidden, ringed } from "./globe-shapes";
import { themeColours, type Picture, type ShownSatellite, type Stage } from "./picture";

const regionRangeM = 2_600_000;
const regionPitchRad = -0.6;
const keyTurnRad = 0.12;
const tapPx = 16;

export class GlobeStage implements Stage {
    readonly element: HTMLElement;
    frameMs = 0;
    private readonly canvas: HTMLCanvasElement;
    private readonly scene: Scene;
    private readonly dots = new PointPrimitiveCollection();
    private readonly marks = new PointPrimitiveCollection();
    private readonly tracks = new PolylineCollection();
    private readonly rings = new PolylineCollection();
    private readonly names = new LabelCollection();
    private readonly cells = new GlobeCells();
    private readonly handler: ScreenSpaceEventHandler;
    private readonly end = new AbortController();
    /** Before the tables of the engine's own sky, which is not used, so that it does not look for them. */
    private readonly time = JulianDate.fromIso8601("1970-01-01T00:00:00Z");
    private readonly point = new Cartesian3();
    private readonly drawn = new Map<number, { past: Float64Array; future: Float64Array }>();
    private shownTracks = "";
    private colours = themeColours();
    private picture: Picture | null = null;
    private isPlaced = false;

    constructor(private readonly options: FlatMapOptions) {
        this.canvas = h("canvas", {
            class: "map-canvas",
            tabindex: 0,
            role: "img",
            "aria-label": options.label,
            "aria-description": "Arrow keys turn the globe, plus and minus magnify it.",
        });
        this.element = h("div", { class: "map globe" }, this.canvas);

        // Credits of the engine go into a tree that is not shown, whose style block the content security policy need not
        // allow; the page's foot gives them. Its usual one has a style attribute and a picture of another service.
        CreditDisplay.cesiumCredit = new Credit("CesiumJS");
        const credits = h("div");
        h("div").attachShadow({ mode: "open" }).append(credits);
        this.scene = new Scene({
            canvas: this.canvas,
            creditContainer: credits,
            requestRenderMode: true,
            maximumRenderTimeChange: Infinity,
            scene3DOnly: true,
            msaaSamples: 1,
        } as ConstructorParameters<typeof Scene>[0]);
        this.prepare();
        this.handler = new ScreenSpaceEventHandler(this.canvas);
        this.handler.setInputAction(
            (event: { position: Cartesian2 }) => this.tap(event.position),
            ScreenSpaceEventType.LEFT_CLICK,
        );
        this.canvas.addEventListener("keydown", (event) => this.key(event), { signal: this.end.signal });
        document.addEventListener(
            "themechange",
            () => {
                this.colours = themeColours();
                this.shownTracks = "";
                if (this.picture) {
                    this.show(this.picture);
                }
            },
            { signal: this.end.signal },
        );
        const loop = (): void => {
            if (!this.end.signal.aborted) {
                this.render();
                requestAnimationFrame(loop);
            }
        };
        requestAnimationFrame(loop);
    }

    show(picture: Picture): void {
        this.picture = picture;
        if (picture.sun) {
            const [x, y, z] = onEarth(picture.sun[0], picture.sun[1]);
            const away = Cartesian3.normalize(new Cartesian3(-x, -y, -z), new Cartesian3());
            this.scene.light = new DirectionalLight({ direction: away, intensity: 2 });
            this.scene.globe.enableLighting = true;
        }
        this.showDots(picture);
        this.showMarks(picture);
        this.showTracks(picture);
        this.showRings(picture);
        this.cells.show(picture.cells, this.colours);
        this.canvas.dataset["cells"] = String(picture.cells.length);
        this.scene.requestRender();
    }

    centre(longitudeDeg: number, latitudeDeg: number): void {
        const { region } = this.options;
        if (region && !region.isFromAbove) {
            this.lookAcross(longitudeDeg, latitudeDeg, region.radiusDeg);
            return;
        }
        const height = this.isPlaced
            ? this.scene.camera.positionCartographic.height
            : heightToFill(this.canvas.clientWidth / Math.max(1, this.canvas.clientHeight), region?.radiusDeg ?? null);
        this.isPlaced = true;
        this.scene.camera.setView({ destination: Cartesian3.fromDegrees(longitudeDeg, latitudeDeg, height) });
        this.scene.requestRender();
    }

    /** Looks aslant at a region, so that a satellite stands above the ground and the line of sight is seen. */
    private lookAcross(longitudeDeg: number, latitudeDeg: number, radiusDeg: number): void {
        this.isPlaced = true;
        const range = Math.max(regionRangeM, 4 * earthM * radiusDeg * (Math.PI / 180));
        this.scene.camera.lookAt(
            Cartesian3.fromDegrees(longitudeDeg, latitudeDeg),
            new HeadingPitchRange(0, regionPitchRad, range),
        );
        this.scene.camera.lookAtTransform(Matrix4.IDENTITY); // the user turns it about the Earth again
        this.scene.requestRender();
    }

    dispose(): void {
        this.end.abort();
        this.handler.destroy();
        this.scene.destroy();
        this.element.remove();
    }

    private prepare(): void {
        const { scene } = this;
        scene.camera.constrainedAxis = Cartesian3.UNIT_Z;
        scene.backgroundColor = Color.fromCssColorString("#070b10");
        scene.globe = new Globe();
        scene.globe.baseColor = Color.fromCssColorString("#20405c");
        scene.globe.showGroundAtmosphere = false;
        scene.globe.maximumScreenSpaceError = 3;
        scene.screenSpaceCameraController.minimumZoomDistance = 300_000;
        scene.screenSpaceCameraController.maximumZoomDistance = 150_000_000;
        scene.imageryLayers.add(
            ImageryLayer.fromProviderAsync(
                TileMapServiceImageryProvider.fromUrl("globe/Assets/Textures/NaturalEarthII"),
                {},
            ),
        );
        for (const part of [this.cells.collection, this.tracks, this.rings, this.dots, this.marks, this.names]) {
            scene.primitives.add(part);
        }
        scene.camera.setView({ destination: Cartesian3.fromDegrees(0, 20, 3 * earthM) });
    }

    private render(): void {
        const ratio = Math.min(window.devicePixelRatio || 1, 2);
        const [width, height] = [
            Math.round(this.canvas.clientWidth * ratio),
            Math.round(this.canvas.clientHeight * ratio),
        ];
        if (width === 0 || height === 0) {
            return;
        }
        if (!this.isPlaced && this.picture?.satellites.length === 0) {
            this.centre(this.options.region?.longitudeDeg ?? 0, this.options.region?.latitudeDeg ?? 20);
        }
        if (this.canvas.width !== width || this.canvas.height !== height) {
            this.canvas.width = width;
            this.canvas.height = height;
            const frustum = this.scene.camera.frustum as { aspectRatio?: number };
            frustum.aspectRatio = width / height;
            this.scene.requestRender();
        }
        const begun = performance.now();
        const frame = (this.scene as unknown as { frameState: { frameNumber: number } }).frameState.frameNumber;
        this.scene.render(this.time);
        if ((this.scene as unknown as { frameState: { frameNumber: number } }).frameState.frameNumber !== frame) {
            this.frameMs = performance.now() - begun;
        }
        this.canvas.dataset["ready"] = this.scene.globe.tilesLoaded ? "true" : "false";
    }

    private showDots(picture: Picture): void {
        const { dots, dotNumbers } = picture;
        const count = dots ? dots.length / 3 : 0;
        if (this.dots.length !== count) {
            this.dots.removeAll();
            const color = Color.fromCssColorString("#dfe7ee").withAlpha(0.85);
            for (let i = 0; i < count; i++) {
                this.dots.add({ pixelSize: 2, color, id: dotNumbers![i] });
            }
        }
        for (let i = 0; i < count; i++) {
            const dot: PointPrimitive = this.dots.get(i);
            const x = dots![3 * i];
            dot.show = x === x;
            if (x === x) {
                this.point.x = x;
                this.point.y = dots![3 * i + 1];
                this.point.z = dots![3 * i + 2];
                dot.position = this.point;
                dot.id = dotNumbers![i];
            }
        }
    }

    private showMarks(picture: Picture): void {
        this.marks.removeAll();
        this.names.removeAll();
        for (const satellite of picture.satellites) {
            if (satellite.position) {
                this.mark(satellite);
            }
        }
        for (const place of picture.places) {
            const position = Cartesian3.fromDegrees(place.longitudeDeg, place.latitudeDeg, 3_000);
            this.marks.add({
                position,
                pixelSize: place.isMain ? 9 : 6,
                color: Color.WHITE,
                outlineColor: Color.BLACK,
                outlineWidth: 2,
            });
            if (place.isMain) {
                this.name(place.name, position, true); // others lie too near for a second name
            }
        }
    }

    private mark(satellite: ShownSatellite): void {
        const position = new Cartesian3(...satellite.position!);
        this.marks.add({
            position,
            pixelSize: satellite.isSelected ? 12 : 9,
            color: this.colour(satellite.colour),
            outlineColor: Color.WHITE,
            outlineWidth: 1.5,
            id: satellite.number,
        });
        this.name(satellite.name, position, satellite.isSelected);
    }

    private name(text: string, position: Cartesian3, isMain: boolean): void {
        this.names.add({
            text,
            position,
            font: `${isMain ? "600 " : ""}13px system-ui, sans-serif`,
            fillColor: Color.WHITE,
            outlineColor: Color.BLACK,
            outlineWidth: 3,
            style: LabelStyle.FILL_AND_OUTLINE,
            horizontalOrigin: HorizontalOrigin.LEFT,
            pixelOffset: new Cartesian2(10, 0),
        });
    }

    private showTracks(picture: Picture): void {
        const isSame =
            picture.lines.length === 0 &&
            this.shownTracks !== "" &&
            this.drawn.size === picture.satellites.length &&
            picture.satellites.every((satellite) => {
                const drawn = this.drawn.get(satellite.number);
                return drawn?.past === satellite.past && drawn.future === satellite.future;
            });
        if (isSame) {
            return;
        }
        this.tracks.removeAll();
        this.drawn.clear();
        for (const satellite of picture.satellites) {
            const { past, future } = satellite;
            this.drawn.set(satellite.number, { past, future });
            const colour = this.colour(satellite.colour);
            this.line(cartesians(past), colour.withAlpha(0.35), 1.5);
            this.line(cartesians(future), colour, 2);
            this.line(grounded(future), colour.withAlpha(0.6), 1);
        }
        for (const line of picture.lines) {
            const ground = Cartesian3.fromDegrees(line.longitudeDeg, line.latitudeDeg, 2_000);
            this.line([new Cartesian3(...line.from), ground], Color.WHITE, 2);
        }
        this.shownTracks = "drawn";
    }

    private showRings(picture: Picture): void {
        this.rings.removeAll();
        for (const ring of picture.rings) {
            const colour = this.colour(ring.colour).withAlpha(ring.isReach ? 0.95 : 0.5);
            this.line(ringed(ring.points), colour, ring.isReach ? 2 : 1, this.rings);
        }
        if (picture.marked) {
            this.line(edgeOf(picture.marked), Color.WHITE, 3, this.rings);
        }
    }

    private line(positions: Cartesian3[], color: Color, width: number, lines = this.tracks): void {
        if (positions.length > 1) {
            lines.add({ positions, width, material: Material.fromType("Color", { color }) });
        }
    }

    private colour(index: number): Color {
        return Color.fromCssColorString(this.colours[`track-${index}`]);
    }

    private tap(at: Cartesian2): void {
        const found = this.nearest(at.x, at.y);
        if (found !== null && this.options.onSatellite) {
            this.options.onSatellite(found);
            return;
        }
        const ground = this.scene.camera.pickEllipsoid(at, this.scene.globe.ellipsoid);
        if (ground) {
            const [longitude, latitude] = below(ground.x, ground.y, ground.z);
            this.options.onPlace?.(longitude, latitude);
        }
    }

    /** The marked satellite or dot under a pixel, on this side of the Earth. */
    private nearest(x: number, y: number): number | null {
        let [best, found]: [number, number | null] = [tapPx, null];
        const camera = this.scene.camera.positionWC;
        for (const points of [this.marks, this.dots]) {
            for (let i = 0; i < points.length && (points === this.marks || found === null); i++) {
                const point: PointPrimitive = points.get(i);
                if (typeof point.id !== "number" || !point.show || isHidden(point.position, camera)) {
                    continue;
                }
                const at = SceneTransforms.worldToWindowCoordinates(this.scene, point.position);
                const distance = at ? Math.hypot(at.x - x, at.y - y) : Infinity;
                if (distance < best) {
                    [best, found] = [distance, point.id];
                }
            }
        }
        return found;
    }

    private key(event: KeyboardEvent): void {
        const { camera } = this.scene;
        const near = Math.max(0.03, keyTurnRad * Math.min(1, (camera.positionCartographic.height ?? 1) / (3 * earthM)));
        const acts: Record<string, () => void> = {
            ArrowLeft: () => camera.rotateRight(near),
            ArrowRight: () => camera.rotateLeft(near),
            ArrowUp: () => camera.rotateDown(near),
            ArrowDown: () => camera.rotateUp(near),
            "+": () => camera.zoomIn(camera.positionCartographic.height * 0.2),
            "=": () => camera.zoomIn(camera.positionCartographic.height * 0.2),
            "-": () => camera.zoomOut(camera.positionCartographic.height * 0.25),
            Enter: () => this.tap(new Cartesian2(this.canvas.clientWidth / 2, this.canvas.clientHeight / 2)),
        };
        const act = acts[event.key];
        if (act) {
            event.preventDefault();
            act();
            this.scene.requestRender();
        }
    }
}
