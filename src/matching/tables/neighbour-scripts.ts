/** Armenian and Georgian letters in the inner alphabet: neighbours whose papers come to the region. They are read like Latin ones. */
const table: ReadonlyMap<string, string> = new Map(
  (
    "ա=a բ=b գ=g դ=d ե=e զ=z է=e ը=i թ=t ժ=ž ի=i լ=l խ=x ծ=ŧ կ=k հ=h ձ=z ղ=ğ ճ=č մ=m յ=y ն=n շ=š ո=o չ=č պ=p ջ=j ռ=r ս=s վ=v տ=t ր=r ց=ŧ ւ=u փ=p ք=k օ=o ֆ=f և=ev " +
    "ა=a ბ=b გ=g დ=d ე=e ვ=v ზ=z თ=t ი=i კ=k ლ=l მ=m ნ=n ო=o პ=p ჟ=ž რ=r ს=s ტ=t უ=u ფ=p ქ=k ღ=ğ ყ=q შ=š ჩ=č ც=ŧ ძ=z წ=ŧ ჭ=č ხ=x ჯ=j ჰ=h"
  )
    .split(" ")
    .map((pair) => pair.split("=") as [string, string]),
);

/** Whether a word is in one of these scripts. */
export function isNeighbour(word: string): boolean {
  return table.has(word[0] ?? "");
}

/** The sounds of a word in one of these scripts, or undefined. */
export function neighbourSounds(word: string): string | undefined {
  return isNeighbour(word)
    ? [...word.replaceAll("ու", "օւ")]
        .map((letter) => table.get(letter) ?? "")
        .join("")
        .replaceAll("ou", "u")
    : undefined;
}
