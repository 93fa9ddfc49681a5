// Where the first view draws: the globe or the flat map, chosen by buttons. The flat map serves until the globe is there.

import { fillWith, h } from "../dom";
import { failure, working } from "../notice";
import type { Picture, Stage } from "../scene/picture";
import { hasWebGl, makeStage, type StageKind } from "../scene/stage";
import { second } from "../time";

const comeUpMax = 20 * second;

export interface StageEvents {
    /** The user chose a kind. */
    chose(kind: StageKind): void;
    satellite(number: number): void;
    /** A stage came that has drawn nothing yet. */
    came(): void;
}

export class NowStage {
    readonly element = h("div", { class: "stage" }, working("Drawing the Earth …"));
    readonly buttons: HTMLElement;
    private readonly kinds = new Map<StageKind, HTMLButtonElement>();
    private stage: Stage | null = null;
    private isOver = false;

    constructor(private readonly events: StageEvents) {
        for (const [kind, name] of [
            ["globe", "Globe"],
            ["map", "Flat map"],
        ] as [StageKind, string][]) {
            const press = (): void => {
                this.events.chose(kind);
                void this.set(kind);
            };
            this.kinds.set(kind, h("button", { type: "button", "aria-pressed": "false", click: press }, name));
        }
        this.buttons = h("div", { class: "segments", role: "group", "aria-label": "Kind of map" }, [
            ...this.kinds.values(),
        ]);
        this.buttons.hidden = !hasWebGl(); // there is nothing to choose
    }

    get isThere(): boolean {
        return this.stage !== null;
    }

    get frameMs(): number {
        return this.stage?.frameMs ?? 0;
    }

    show(picture: Picture): void {
        this.stage?.show(picture);
    }

    centre(longitudeDeg: number, latitudeDeg: number): void {
        this.stage?.centre(longitudeDeg, latitudeDeg);
    }

    /** Takes a kind; null for what the browser does best. */
    async set(asked: StageKind | null): Promise<void> {
        const kind = asked === "map" || !hasWebGl() ? "map" : "globe";
        for (const [name, button] of this.kinds) {
            button.setAttribute("aria-pressed", String(name === kind));
        }
        const options = {
            label: "Where the satellites are",
            onSatellite: (satellite: number) => this.events.satellite(satellite),
        };
        try {
            if (kind === "globe" && !this.stage) {
                this.stage = await makeStage("map", options); // serves until the globe is there, which is large
                fillWith(this.element, this.stage.element);
                this.events.came();
            }
            const stage = await makeStage(kind, options);
            if (this.isOver) {
                stage.dispose();
                return;
            }
            if (kind === "globe" && this.stage) {
                await this.comeUp(stage);
            }
            this.stage?.dispose();
            this.stage = stage;
            fillWith(this.element, stage.element);
            this.events.came();
        } catch (error) {
            if (kind === "globe") {
                console.warn("No globe, so the flat map:", error);
                this.events.chose("map");
                await this.set("map");
                return;
            }
            fillWith(this.element, failure(error));
        }
    }

    dispose(): void {
        this.isOver = true;
        this.stage?.dispose();
    }

    /** Lets a stage draw unseen behind the one that is shown until it has all it needs. */
    private async comeUp(stage: Stage): Promise<void> {
        stage.element.classList.add("coming");
        this.element.append(stage.element);
        const canvas = stage.element.querySelector("canvas");
        for (let waited = 0; waited < comeUpMax && canvas?.dataset["ready"] !== "true" && !this.isOver; waited += 50) {
            await new Promise((resolve) => setTimeout(resolve, 50));
        }
        stage.element.classList.remove("coming");
    }
}
