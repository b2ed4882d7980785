/** What each state says to the person in Turkmen. */
export const tk = {
  recorded: "Gelendigiňizi ýazyp aldyk. Keselli, aç ýa-da gorkýan bolsaňyz, bize aýdyň. Ilki hukuklaryňyzy düşündirýäris.",
  informed: "Hukuklaryňyzy eşitdiňiz. Indi şu gün size nämäniň gerekdigini soraýarys.",
  checked: "Şu gün size nämäniň gerekdigini bilýäris. Indi işgär sizi ýene biraz diňleýär.",
  profiled: "Size kimiň kömek edip biljekdigini bilýäris. Häzir olara jaň edýäris. Bu galmagyňyz baradaky karar däl.",
  referred: "Siziň gelýändigiňizi başgalar bilýär. Kagyzyňyzy saklaň: onda nirä barmalydygy we kime jaň etmelidigi ýazylan.",
  closed: "Ilkinji soraglar gutardy. Mundan beýläk size kömek edýänler ýanyňyzda bolar. Ýene bir gezek diňlenmegi sorap bilersiňiz.",
} as const;
