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
    return JSON.parse(await answerText(analysis, request, progress, signal)) as T;
}

/** The same, as the bytes that the command line would write. */
export async function answerText(
    analysis: string,
    request: unknown,
    progress: (ratio: number) => void,
    signal: AbortSignal,
): Promise<string> {
    signal.throwIfAborted();
    // Without the signal: a job that was accepted must be known, or it could not be stopped.
    const accepted = await fetch("v1/jobs", {
        method: "POST",
        headers: { ...json, ...tokenHeader() },
        body: JSON.stringify({ analysis, request }),
    });
    const job = JSON.parse(await textOf(accepted)) as Job;
    const stop = (): void => void fetch(`v1/jobs/${job.id}`, { method: "DELETE", headers: tokenHeader() });
    if (signal.aborted) {
        stop();
    }
    signal.throwIfAborted();
    signal.addEventListener("abort", stop, { once: true });
    try {
        await ended(job.id, progress, signal);
    } finally {
        signal.removeEventListener("abort", stop); // there is nothing left to be stopped
    }
    return await textOf(await fetch(`v1/jobs/${job.id}/result`, { headers: json, signal }));
}

async function textOf(response: Response): Promise<string> {
    if (response.ok) {
        return await response.text();
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
        source.addEventListener("error", () => {
            if (source.readyState === EventSource.CLOSED) {
                // Refused, and so not asked again by the browser: too many listen, say.
                finish(() => reject(new Problem(503, "The server does not tell how far it is.", "Ask again.")));
            }
        });
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
