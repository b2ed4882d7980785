/** How a disclosure names its recipient where that is the person whom the file is about: no words, so that each reader has their own. */
export const personThemself = "person";
