import QRCode from "qrcode";

/**
 * A code as a picture of squares, with the quiet zone of four modules that readers need. Error correction M. One mask for all: what a
 * code holds is mostly a signature, close to chance, and no mask is better for it; trying all eight takes most of the time.
 */
export function qrSvg(text: string): string {
  const { modules } = QRCode.create(segmentsOf(text), { errorCorrectionLevel: "M", maskPattern: 3 });
  const runs: string[] = [];
  for (let row = 0; row < modules.size; row++)
    for (let column = 0; column < modules.size; column++) {
      const from = column;
      while (column < modules.size && modules.get(row, column)) column++;
      // Squares that touch are one shape: a typesetter takes as long for each shape as for a word.
      if (column > from) runs.push(`M${from + quiet} ${row + quiet}h${column - from}v1h-${column - from}z`);
    }
  const size = modules.size + 2 * quiet;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h${size}v${size}h-${size}z"/><path d="${runs.join("")}"/></svg>`;
}

const quiet = 4;
const alphanumeric = /^[0-9A-Z $%*+\-./:]+$/;

/** A signed code is written in the letters of one mode, so there is no better parting of it to search for. */
function segmentsOf(text: string): string | QRCode.QRCodeSegment[] {
  return alphanumeric.test(text) ? [{ data: text, mode: "alphanumeric" }] : text;
}
