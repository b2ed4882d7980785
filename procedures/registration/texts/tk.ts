/** What each state says to the person in Turkmen. */
export const tk = {
  scheduled: "Size wagt bellendi. Haýsy resminamaňyz bar bolsa, getiriň; resminamaňyz bolmasa-da geliň.",
  identified: "Kimdigiňizi öz aýdyşyňyz ýaly ýazdyk. Islän wagtyňyz düzedip bilersiňiz.",
  composed: "Ýanyňyzda kimiň bardygyny bilýäris. Her biriňize resminama berilýär.",
  compared: "Iki gezek ýazylmandygyňyzy barladyk. Ýene bir barlag galdy.",
  verified: "Ýazgyňyz dogry. Şu gün şahadatnamaňyzy alarsyňyz.",
  active: "Siz hasaba alyndyňyz. Çaga dogulsa, göçseňiz ýa-da kömek gerek bolsa, bize aýdyň.",
  inactive: "Hasabyňyz häzirlikçe durýar. Bize geliň, täzeden açarys.",
} as const;
