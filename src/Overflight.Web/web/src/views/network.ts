// Network: build a constellation, see what it covers while that is computed, its plan, and what it delivers.

import { isCancelled, read } from "../api";
import { fillWith, h } from "../dom";
import { saveButton } from "../download";
import { answerText } from "../jobs";
import { failure, working } from "../notice";
import { keepAddress, type Route } from "../route";
import type { ShownPlace } from "../scene/picture";
import { coverageRequest, planRequest, simulationRequest } from "./network-ask";
import { CoverageSection } from "./network-coverage";
import { networkForm } from "./network-form";
import { planSection } from "./network-plan";
import type { NetworkPlanResult, SimulationResult } from "./network-results";
import type { ShippedSensor } from "./network-rates";
import { simulationSection } from "./network-simulation";
import { boxOf, scenarioOf, scenarioYaml, type NetworkScenario } from "./network-scenario";
import { networkAddress, networkState, own, type NetworkState } from "./network-state";
import type { View } from "./view";

/** What changes which fields there are, or their choices. */
const shaping = new Set(["scenario", "make", "count", "planes", "places", "stations", "area", "sensor", "rates"]);

export class NetworkView implements View {
    readonly title = "Network";
    readonly element: HTMLElement;
    private readonly form = h("div", { class: "network-side" });
    private readonly results = h("div", { class: "network-results" });
    private scenario: NetworkScenario | null = null;
    private scenarios: string[] = [];
    private sensors: ShippedSensor[] = [];
    private asked: AbortController | null = null;
    private described: AbortController | null = null;
    private map: CoverageSection | null = null;
    /** The scenario that the form tells of. */
    private shown: string | null = null;
    private readonly problem = h("div");
    private readonly compute = h(
        "button",
        { type: "button", class: "primary", disabled: true, click: () => void this.run() },
        "Compute",
    );

    constructor(
        route: Route,
        private state = networkState(route),
    ) {
        this.element = h(
            "div",
            { class: "page wide" },
            h(
                "div",
                null,
                h("h1", null, "What could such a network see, and what would it deliver"),
                h(
                    "p",
                    { class: "lead muted" },
                    "Take a network that ships, or build your own. The server maps what it covers, plans its pictures " +
                        "with a bound on how much better any plan could be, and lets it work for the whole span.",
                ),
            ),
            h("div", { class: "network-grid" }, this.form, this.results),
        );
        void this.begin();
    }

    go(route: Route): boolean {
        const state = networkState(route);
        if (networkAddress(state) !== networkAddress(this.state)) {
            this.state = state;
            void this.describe(true).then(() => this.runIfAsked());
        }
        return true;
    }

    dispose(): void {
        this.asked?.abort();
        this.described?.abort();
        this.map?.dispose();
    }

    private async begin(): Promise<void> {
        fillWith(this.form, working("Reading the networks that ship …"));
        try {
            const [scenarios, sensors] = await Promise.all([
                read<{ names: string[] }>("scenarios"),
                read<{ sensors: ShippedSensor[] }>("sensors"),
            ]);
            this.scenarios = scenarios.names;
            this.sensors = sensors.sensors;
        } catch (error) {
            fillWith(this.form, failure(error));
            return;
        }
        if (this.state.isComputed) {
            fillWith(this.results, working("Reading the network …"));
        } else {
            this.showEmpty();
        }
        await this.describe(true);
        await this.runIfAsked();
    }

    private change(change: Partial<NetworkState>): void {
        this.asked?.abort();
        this.state = { ...this.state, ...change, isComputed: false };
        this.showEmpty();
        void this.describe(Object.keys(change).some((key) => shaping.has(key)));
    }

    /** Asks what the state means, and shows the form where it looks different then. */
    private async describe(isReshaped: boolean): Promise<void> {
        this.described?.abort();
        const described = (this.described = new AbortController());
        keepAddress(networkAddress(this.state));
        this.scenario = this.state.scenario === this.shown ? this.scenario : null;
        this.compute.disabled = true;
        fillWith(this.problem);
        if (isReshaped) {
            // Only when the keyboard has gone to the next field, which then keeps it.
            await new Promise((resolve) => setTimeout(resolve));
            this.showForm();
        }
        try {
            const scenario = await scenarioOf(this.state, this.sensors, described.signal);
            if (described.signal.aborted) {
                return;
            }
            this.scenario = scenario;
            this.compute.disabled = false;
            if (isReshaped && this.shown !== this.state.scenario && this.state.scenario !== own) {
                this.showForm(); // with what is known of it now
            }
            this.shown = this.state.scenario;
        } catch (error) {
            fillWith(this.problem, failure(error));
        }
    }

    private showForm(): void {
        const used = document.activeElement?.closest<HTMLElement>(".network-side [data-field]")?.dataset["field"];
        fillWith(
            this.form,
            networkForm({
                state: this.state,
                scenario: this.scenario,
                scenarios: this.scenarios,
                sensors: this.sensors,
                change: (change) => this.change(change),
            }),
            this.problem,
            this.compute,
        );
        if (used !== undefined) {
            this.form
                .querySelector<HTMLElement>(`[data-field="${CSS.escape(used)}"] :is(input, select)`)
                ?.focus({ preventScroll: true });
        }
    }

    private showEmpty(): void {
        this.map?.dispose();
        this.map = null;
        fillWith(
            this.results,
            h(
                "p",
                { class: "empty" },
                "Nothing is computed yet: press Compute. The map, the plan and the simulation of four satellites take some seconds.",
            ),
        );
    }

    /** Computes where the address says so, and the network could be read. */
    private async runIfAsked(): Promise<void> {
        if (this.state.isComputed && this.scenario && !this.compute.disabled) {
            await this.run();
        } else {
            this.showEmpty();
        }
    }

    private async run(): Promise<void> {
        const scenario = this.scenario;
        if (!scenario || this.compute.disabled) {
            return;
        }
        this.asked?.abort();
        this.map?.dispose();
        const asked = (this.asked = new AbortController());
        this.state.isComputed = true;
        keepAddress(networkAddress(this.state));
        const stop = h("button", { type: "button", click: () => asked.abort() }, "Stop");
        const plan = this.part("Plan", "plan-network");
        const simulation = this.part("Simulation", "simulate");
        const map = (this.map = this.mapOf(scenario));
        const head = h("div", { class: "progress" }, working("Computing …"), stop);
        fillWith(this.results, head, map.element, this.filesOf(scenario), plan.element, simulation.element);
        await Promise.all([
            map.run(asked.signal).catch((error: unknown) => map.fail(error)),
            plan.ask(planRequest(this.state, scenario), asked.signal, (answer: NetworkPlanResult) =>
                planSection(
                    answer,
                    scenario.satellites.map(({ name, battery }) => ({ name, hasBattery: Boolean(battery) })),
                ),
            ),
            simulation.ask(simulationRequest(scenario), asked.signal, (answer: SimulationResult) =>
                simulationSection(answer, this.state.days),
            ),
        ]);
        head.remove();
    }

    private mapOf(scenario: NetworkScenario): CoverageSection {
        const place = (
            name: string,
            at: { latitudeDeg: number; longitudeDeg: number },
            isMain: boolean,
        ): ShownPlace => ({
            name,
            longitudeDeg: at.longitudeDeg,
            latitudeDeg: at.latitudeDeg,
            isMain,
        });
        return new CoverageSection({
            request: coverageRequest(this.state, scenario),
            box: boxOf(this.state, scenario),
            places: [
                ...scenario.watched.map((watched, i) => place(watched.name, watched.position, i === 0)),
                ...scenario.stations.map((station) => place(station.name, station.position, false)),
            ],
            figure: this.state.figure,
            stage: this.state.stage,
            chooseStage: (stage) => {
                this.state.stage = stage;
                keepAddress(networkAddress(this.state));
            },
            chooseFigure: (figure) => {
                this.state.figure = figure;
                keepAddress(networkAddress(this.state));
            },
        });
    }

    /** The map's question as one, to be computed again, and the network itself. */
    private filesOf(scenario: NetworkScenario): HTMLElement {
        const request = JSON.stringify(coverageRequest(this.state, scenario), null, 2);
        return recompute(
            "coverage",
            request,
            () => answerText("coverage", JSON.parse(request), () => undefined, this.asked!.signal),
            this.state.scenario === own
                ? saveButton("Scenario file (YAML)", "network.yaml", "application/yaml", () =>
                      scenarioYaml(this.state, this.sensors),
                  )
                : null,
        );
    }

    /** A section that is asked as a job. */
    private part(
        title: string,
        analysis: string,
    ): {
        element: HTMLElement;
        ask<T>(request: object, signal: AbortSignal, show: (answer: T) => HTMLElement): Promise<void>;
    } {
        const body = h("div");
        const element = h("section", { class: analysis, "aria-label": title }, h("h2", null, title), body);
        return {
            element,
            ask: async (request, signal, show) => {
                const bar = h("progress", { max: 1, value: 0, "aria-label": title });
                fillWith(body, h("div", { class: "progress" }, bar));
                try {
                    const text = await answerText(analysis, request, (ratio) => (bar.value = ratio), signal);
                    fillWith(
                        body,
                        show(JSON.parse(text)),
                        recompute(analysis, JSON.stringify(request, null, 2), () => text),
                    );
                    element.dataset["ready"] = "true";
                } catch (error) {
                    fillWith(body, isCancelled(error) ? h("p", { class: "empty" }, "Stopped.") : failure(error));
                }
            },
        };
    }
}

/** The answer and its question as files, and the command that makes the one of the other. */
function recompute(
    analysis: string,
    request: string,
    answer: () => string | Promise<string>,
    more: HTMLElement | null = null,
): HTMLElement {
    return h(
        "div",
        { class: "recompute" },
        saveButton("Question (JSON)", `${analysis}-request.json`, "application/json", () => request),
        saveButton("Answer (JSON)", `${analysis}.json`, "application/json", answer),
        more,
        h("span", { class: "muted" }, "The same by the command line: "),
        h("code", null, `overflight run ${analysis} ${analysis}-request.json -o ${analysis}.json`),
    );
}
