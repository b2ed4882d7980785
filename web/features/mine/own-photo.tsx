import { useState, type ReactNode } from "react";
import { photoContract } from "../../../src/person/index.ts";
import { Button, Confirm, Failure, Section, useRoute, useText } from "../../kit/index.ts";
import { useRecord } from "../person/record.ts";
import { aboutFileTexts } from "./about-file-texts.ts";

/** The own photo, where there is one: seen when asked for, and erased at will. */
export function OwnPhoto({ dossier }: { readonly dossier: string }): ReactNode {
  const t = useText();
  const [isShown, setShown] = useState(false);
  const [isAsked, setAsked] = useState(false);
  const { data } = useRoute(photoContract.photo, { params: { dossier } });
  const record = useRecord({ refreshes: [photoContract.photo] });
  const photo = data?.photo;
  if (!photo) return null;
  const erase = async (): Promise<void> => {
    setAsked(false);
    await record.record({ kind: "photo.withdraw", dossier, payload: { photo: photo.id } });
  };
  return (
    <Section title={aboutFileTexts.photo}>
      {isShown && photo.picture !== undefined && (
        <img className="photo" src={`data:image/jpeg;base64,${photo.picture}`} alt={t(aboutFileTexts.photo)} />
      )}
      <bdi>{photo.consent}</bdi>
      <div className="line">
        {!isShown && <Button onPress={() => setShown(true)}>{t(aboutFileTexts.photoShow)}</Button>}
        <Button isRecording={record.isRecording} onPress={() => setAsked(true)}>
          {t(aboutFileTexts.photoErase)}
        </Button>
      </div>
      {record.failure && <Failure failure={record.failure} />}
      <Confirm
        kind="grave"
        title={aboutFileTexts.photoErase}
        effect={t(aboutFileTexts.photoEraseEffect)}
        act={aboutFileTexts.photoErase}
        isOpen={isAsked}
        onClose={() => setAsked(false)}
        onAct={() => void erase()}
      />
    </Section>
  );
}
