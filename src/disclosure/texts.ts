import type { OfficerTexts } from "../kernel/index.ts";

/** What refusals of the gate say, with the next lawful step. */
export const disclosureTexts = {
  "release.played": {
    en: "This is an exercise or training: no message leaves it. Print the marked paper instead.",
    ru: "Это учение или учёба: сообщения отсюда не отправляются. Распечатайте помеченную бумагу.",
  },
  "release.fear-not-asked": {
    en: "Nothing may leave until the person was asked which countries they fear. Ask now, then print.",
    ru: "Ничего нельзя передавать, пока человека не спросили, каких государств он опасается. Спросите сейчас, затем печатайте.",
  },
  "release.destination-unknown": {
    en: "It is not known in which country this would be read. Name the country first.",
    ru: "Неизвестно, в каком государстве это прочтут. Сначала укажите государство.",
  },
  "release.destination-feared": {
    en: "The person fears this country. Nothing goes there, by any path, and nobody can override this.",
    ru: "Человек опасается этого государства. Туда ничего не передаётся никаким путём, и отменить это не может никто.",
  },
  "release.waits-for-feared": {
    en: "A paper for this country is on record and not yet handed over. Hand it over or leave this country out; then record again.",
    ru: "Бумага для этого государства оформлена, но ещё не вручена. Вручите её или не называйте это государство, затем повторите запись.",
  },
  "release.kept-from": {
    en: "A case of this person says that this recipient is told nothing. Choose another, or lift it in that case first, with the reason.",
    ru: "В деле этого лица записано, что этому получателю ничего не сообщают. Выберите другого или сначала снимите запрет в том деле, указав причину.",
  },
  "release.no-ground": {
    en: "There is neither a consent nor a legal basis for this. Ask the person for consent.",
    ru: "Нет ни согласия, ни правового основания. Попросите согласия у самого человека.",
  },
  "release.no-fields": { en: "Name what is to be handed over.", ru: "Укажите, что именно передаётся." },
  "release.claim-inside": {
    en: "Another State is told who the person is and how to reach them, and nothing else: never of a claim or its reasons. Leave the rest out of the consent.",
    ru: "Другому государству сообщают, кто это лицо и как с ним связаться, и ничего более: никогда — о ходатайстве и его причинах. Исключите остальное из согласия.",
  },
} as const satisfies OfficerTexts;
