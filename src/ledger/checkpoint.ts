/**
 * The text that a checkpoint signs: origin, tree size, root, one line each.
 * @source c2sp-checkpoint:1
 */
export function checkpointText(origin: string, size: number, rootBase64: string): string {
  return `${origin}\n${size}\n${rootBase64}\n`;
}
