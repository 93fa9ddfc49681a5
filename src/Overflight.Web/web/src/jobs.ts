// Long questions: the server takes them as jobs, tells how far it is, and keeps the answer.

import { Problem } from "./api";
import { tokenHeader } from "./session";

interface Job {
    id: string;
    state: string;
    progressRatio: number;
    problem: string | null;
}

const json = { "Content-Type": "application/json", Accept: "application/json" };

/** Asks an analysis as a job; a signal that ends stops it on the server too. */
export async function analyseLong<T>(
    analysis: string,
    request: unknown,
    progress: (ratio: number) => void,
    signal: AbortSignal,
): Promise<T> {
    const accepted = await fetch("v1/jobs", {
        method: "POST",
        headers: { ...json, ...tokenHeader() },
        body: JSON.stringify({ analysis, request }),
        signal,
    });
    const job = await answerOf<Job>(accepted);
    const stop = (): void => void fetch(`v1/jobs/${job.id}`, { method: "DELETE", headers: tokenHeader() });
    signal.addEventListener("abort", stop, { once: true });
    try {
        await ended(job.id, progress, signal);
        return await answerOf<T>(await fetch(`v1/jobs/${job.id}/result`, { headers: json, signal }));
    } finally {
        signal.removeEventListener("abort", stop);
    }
}

async function answerOf<T>(response: Response): Promise<T> {
    if (response.ok) {
        return (await response.json()) as T;
    }
    const body = (await response.json().catch(() => ({}))) as { title?: string; detail?: string };
    throw new Problem(
        response.status,
        body.title ?? `The server answered ${response.status}.`,
        body.detail ?? "Try again.",
    );
}

function ended(id: string, progress: (ratio: number) => void, signal: AbortSignal): Promise<void> {
    return new Promise((resolve, reject) => {
        const source = new EventSource(`v1/jobs/${id}/events`);
        const finish = (run: () => void): void => {
            source.close();
            run();
        };
        signal.addEventListener("abort", () =>
            finish(() => reject(new DOMException("No longer wanted", "AbortError"))),
        );
        source.addEventListener("progress", (event) => progress((JSON.parse(event.data) as Job).progressRatio));
        source.addEventListener("done", () => finish(resolve));
        source.addEventListener("cancelled", () =>
            finish(() => reject(new Problem(409, "The search was stopped.", "Ask again to start it anew."))),
        );
        source.addEventListener("failed", (event) =>
            finish(() =>
                reject(
                    new Problem(
                        500,
                        "The search failed.",
                        (JSON.parse(event.data) as Job).problem ?? "The server's log says more.",
                    ),
                ),
            ),
        );
    });
}
