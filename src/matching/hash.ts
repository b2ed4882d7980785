/** FNV-1a over UTF-16 units, twice with other starts, as one safe integer. */
export function hash(text: string): number {
  let [low, high] = [0x811c9dc5, 0x01000193 ^ 0x5bd1e995];
  for (let place = 0; place < text.length; place++) {
    const unit = text.charCodeAt(place);
    low = Math.imul(low ^ unit, 0x01000193);
    high = Math.imul(high ^ unit, 0x5bd1e995);
  }
  return (high >>> 0) * 0x100000 + ((low >>> 0) & 0xfffff);
}
