// Thousands of satellites as dots: written as pixels into a picture of their own, which is far quicker to draw than as
// many shapes.

import { below } from "../geo";
import type { Paper } from "./flat-paint";

/** Numbers of positions from which dots are drawn finer. */
const crowd = 3 * 4_000;

export class DotLayer {
    private readonly canvas = document.createElement("canvas");
    private pixels: ImageData | null = null;

    draw({ context, colours, onMap, size }: Paper, dots: Float64Array | null): void {
        if (!dots) {
            return;
        }
        const { width, height } = context.canvas;
        const ratio = width / size[0];
        const pixels = this.cleared(width, height);
        const target = new Uint32Array(pixels.data.buffer);
        const colour = pixelOf(colours["map-dot"]);
        const side = Math.max(1, Math.round(ratio * (dots.length > crowd ? 1.1 : 1.8)));
        for (let i = 0; i < dots.length; i += 3) {
            const at = dots[i] === dots[i] ? onMap(below(dots[i], dots[i + 1], dots[i + 2])) : null;
            if (!at) {
                continue;
            }
            const [left, top] = [Math.round(at[0] * ratio - side / 2), Math.round(at[1] * ratio - side / 2)];
            for (let y = Math.max(0, top); y < Math.min(height, top + side); y++) {
                for (let x = Math.max(0, left); x < Math.min(width, left + side); x++) {
                    target[y * width + x] = colour;
                }
            }
        }
        this.canvas.getContext("2d")!.putImageData(pixels, 0, 0);
        context.drawImage(this.canvas, 0, 0, size[0], size[1]);
    }

    private cleared(width: number, height: number): ImageData {
        if (this.pixels?.width === width && this.pixels.height === height) {
            this.pixels.data.fill(0);
            return this.pixels;
        }
        [this.canvas.width, this.canvas.height] = [width, height];
        return (this.pixels = new ImageData(width, height));
    }
}

/** A colour of the style sheet, rgb(r g b / a %), as a pixel: its bytes are red, green, blue and alpha. */
export function pixelOf(colour: string): number {
    const [r, g, b, alpha] = (colour.match(/[\d.]+/g) ?? []).map(Number);
    const bytes = Uint8Array.of(r, g, b, Math.round(2.55 * (alpha ?? 100)));
    return new Uint32Array(bytes.buffer)[0];
}
