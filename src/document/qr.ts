import QRCode from "qrcode";

/**
 * A code as a picture of squares, with the quiet zone of four modules that readers need. Error correction M. One mask for all: what a
 * code holds is mostly a signature, close to chance, and no mask is better for it; trying all eight takes most of the time.
 */
export function qrSvg(text: string): string {
  const { modules } = QRCode.create(text, { errorCorrectionLevel: "M", maskPattern: 3 });
  const squares: string[] = [];
  for (let row = 0; row < modules.size; row++) {
    for (let column = 0; column < modules.size; column++) {
      if (modules.get(row, column)) squares.push(`M${column + 4} ${row + 4}h1v1h-1z`);
    }
  }
  const size = modules.size + 8;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h${size}v${size}h-${size}z"/><path d="${squares.join("")}"/></svg>`;
}
