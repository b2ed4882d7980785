/** What each state says to the person in Turkmen. */
export const tk = {
  wished:
    "Siz gorag gerekdigini aýtdyňyz. Biz muňa seredýärkäk, sizi hiç kim yzyna ugradyp bilmez. Indi haýyş berersiňiz, biz kömek ederis.",
  lodged: "Haýyşyňyzy aldyk. Indi migrasiýa gullugy sizi hasaba alyp, şahadatnama berer. Bu mugt.",
  registered:
    "Siz gaçybatalga soraýan hökmünde hasaba alyndyňyz. Şahadatnamaňyz ýanyňyzda bolsun. Indi mundan soň näme boljakdygyny we kimiň maslahat berip biljekdigini düşündirýäris.",
  informed:
    "Indiki ädim söhbet. Başyňyzdan geçenleri bir işgäre, ýekelikde, öz diliňizde aýdarsyňyz. Maslahatçyňyz bilen gelip bilersiňiz. Isleseňiz, zenan işgäri soraň.",
  interviewed:
    "Aýdyp bereniňiz üçin sag boluň. Aýdanyňyz bizde galýar, ýurduňyza hiç haçan aýdylmaýar. Karar çykýança islendik zady goşup ýa-da düzedip bilersiňiz.",
  researched: "Ýurduňyzdaky ýagdaý barada okaýarys. Häzir hiç zat etmek gerek däl; täze resminama bolsa, getiriň.",
  assessed: "Bir işgär haýyşyňyz barada pikir ýazdy. Indi ony ikinji işgär barlaýar.",
  reviewed: "Haýyşyňyza iki işgär seretdi. Indi ol karar kabul edýänlerde. Haýsy gün karar etjekdiklerini size aýdarys.",
  decided: "Karar çykdy. Ony kagyzda berip, öz diliňizde düşündireris.",
  appealable:
    "Jogap — «ýok», ýöne bu ahyrky däl. Şikaýat edip bilersiňiz; maslahatçy mugt kömek edýär. Şikaýata seredilip gutarýança galyp bilersiňiz.",
  appealed: "Şikaýatyňyzy aldyk. Işiňize indi başga adamlar seredýär. Olar seredýärkä galyp bilersiňiz.",
  heard: "Şikaýatyňyz diňlenildi. Indi karar çykar. Oňa çenli galyp bilersiňiz.",
  upheld: "Şikaýat jogaby üýtgetmedi. Şu gün maslahatçyňyz bilen gürleşiň: ýene haýsy ýoluň bardygyny düşündireris.",
  reversed: "Şikaýatyňyz kanagatlandyryldy. Resminamalaryňyzy taýýarlap, karary bereris.",
  recognised:
    "Siz bosgun diýlip ykrar edildiňiz. Galyp bilersiňiz, sizi hiç kim yzyna ugradyp bilmez. Resminama, mekdep, iş we saglyk babatda kömek ederis.",
  complementary:
    "Siz gorag astynda: galyp bilersiňiz, sizi hiç kim howply ýere yzyna ugradyp bilmez. Bosgun diýlip ykrar edilmek üçin ýene şikaýat edip bilersiňiz.",
  rejected: "Karar ahyrky. Bir zat bolmazdan öň siziň bilen oturyp, açyk ýollara bile serederis. Täze bir zat bolan bolsa, bize aýdyň.",
  withdrawn: "Siz haýyşyňyzy öz islegiňiz bilen yzyna aldyňyz. Pikiriňiz üýtgese, bize geliň: ony täzeden açyp bolýar.",
  abandoned: "Siziň bilen habarlaşyp bilmedik, şonuň üçin işiňiz garaşýar. Geliň ýa-da jaň ediň: duran ýerinden dowam ederis.",
  closed: "Siziň bilen habarlaşyp bilmänligimiz üçin işiňiz kararsyz ýapyldy. Gelseňiz, ony täzeden açyp bolýar.",
} as const;
