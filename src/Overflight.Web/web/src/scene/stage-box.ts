// Where a view draws on the globe or the flat map, chosen by buttons. The flat map serves until the globe is there.

import { fillWith, h } from "../dom";
import { failure, working } from "../notice";
import type { FlatMapOptions } from "./flat-map";
import type { Picture, Stage } from "./picture";
import { hasWebGl, makeStage, type StageKind } from "./stage";
import { second } from "../time";

const comeUpMax = 20 * second;

export interface BoxEvents {
    /** The user chose a kind, or it was chosen because there is no other. */
    chose(kind: StageKind): void;
    /** A stage came that looks nowhere yet. */
    came(): void;
}

export class StageBox {
    readonly element = h("div", { class: "stage" }, working("Drawing the Earth …"));
    readonly buttons: HTMLElement;
    private readonly kinds = new Map<StageKind, HTMLButtonElement>();
    private stage: Stage | null = null;
    private picture: Picture | null = null;
    /** Counts the kinds asked for: what was asked before the last is not wanted when it comes. */
    private turn = 0;

    constructor(
        private readonly options: FlatMapOptions,
        private readonly events: BoxEvents,
    ) {
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
        this.picture = picture;
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
        const turn = ++this.turn;
        try {
            if (kind === "globe" && !this.stage) {
                const first = await makeStage("map", this.options); // serves until the globe is there, which is large
                if (turn !== this.turn) {
                    first.dispose();
                    return;
                }
                this.take(first);
            }
            const stage = await makeStage(kind, this.options);
            if (kind === "globe" && turn === this.turn) {
                await this.comeUp(stage, turn);
            }
            if (turn !== this.turn) {
                stage.dispose();
                return;
            }
            this.take(stage);
        } catch (error) {
            if (turn !== this.turn) {
                return;
            }
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
        this.turn++;
        this.stage?.dispose();
    }

    private take(stage: Stage): void {
        this.stage?.dispose();
        this.stage = stage;
        fillWith(this.element, stage.element);
        if (this.picture) {
            stage.show(this.picture);
        }
        this.events.came();
    }

    /** Lets a stage draw unseen behind the one that is shown until it has all it needs. */
    private async comeUp(stage: Stage, turn: number): Promise<void> {
        stage.element.classList.add("coming");
        this.element.append(stage.element);
        const canvas = stage.element.querySelector("canvas");
        for (
            let waited = 0;
            waited < comeUpMax && canvas?.dataset["ready"] !== "true" && turn === this.turn;
            waited += 50
        ) {
            await new Promise((resolve) => setTimeout(resolve, 50));
        }
        stage.element.classList.remove("coming");
    }
}
