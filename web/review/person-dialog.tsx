import { type FormEvent, useState } from "react";
import { Dialog } from "../chrome/dialog.tsx";
import { useLanguage } from "../i18n/use-language.ts";

/** Asks once who decides. */
export function PersonDialog(props: {
  readonly person: string;
  readonly onPerson: (name: string) => void;
  readonly onClose: () => void;
}) {
  const { t } = useLanguage();
  const [name, setName] = useState(props.person);
  const save = (event: FormEvent) => {
    event.preventDefault();
    if (name.trim() === "") return;
    props.onPerson(name.trim());
    props.onClose();
  };
  return (
    <Dialog title={t("personTitle")} onClose={props.onClose}>
      <form className="person" onSubmit={save}>
        <p>{t("personText")}</p>
        <label>
          {t("personName")}
          <input
            value={name}
            data-focus=""
            required
            maxLength={200}
            dir="auto"
            onChange={(event) => setName(event.target.value)}
          />
        </label>
        <button type="submit" className="primary">
          {t("personSave")}
        </button>
      </form>
    </Dialog>
  );
}
