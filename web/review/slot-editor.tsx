import { type ReactNode, useState } from "react";
import type { Claim, Modality, Ref } from "../../src/claims/claim.ts";
import type { SameAs, Slots } from "../../src/record/decision.ts";
import { useLanguage } from "../i18n/use-language.ts";
import { useNames } from "../names.ts";
import { drafted, placeOf, refOf, timeOf } from "./draft-slots.ts";
import { NamePicker } from "./name-picker.tsx";
import { WhatSelect } from "./what-select.tsx";

const MODALITIES: readonly Modality[] = [
  "asserted",
  "possible",
  "predicted",
  "intended",
  "demanded",
  "hypothetical",
];

/** Puts a claim's slots right: names from the register, everything else from what it can be. */
export function SlotEditor(props: {
  readonly claim: Claim;
  readonly slots: Slots;
  readonly onSlots: (slots: Slots) => void;
  readonly onSave: () => void;
  readonly onCancel: () => void;
}) {
  const { slots, onSlots } = props;
  const { t } = useLanguage();
  const claim = drafted(props.claim, slots);
  const set = (part: Slots) => onSlots({ ...slots, ...part });
  const isChanged = Object.keys(slots).length > 0;
  return (
    <form
      className="slot-editor"
      onSubmit={(event) => {
        event.preventDefault();
        if (isChanged) props.onSave();
      }}
      onKeyDown={(event) => {
        if (event.key === "Enter" && (event.ctrlKey || event.metaKey) && isChanged) props.onSave();
        if (event.key === "Escape") props.onCancel();
      }}
    >
      <p className="note">{t("editNote")}</p>
      <WhatSelect claim={claim} onSlots={set} />
      <Names
        what="actor"
        label={t("slot.actor")}
        names={claim.actor}
        isFirst
        onNames={(actor) => set({ actor })}
      />
      <Names
        what="actor"
        label={t("slot.target")}
        names={claim.target}
        onNames={(target) => set({ target })}
      />
      {claim.kind === "status" && (
        <Row label={t("slot.person")}>
          <Chip name={claim.person} />
          <NamePicker
            what="person"
            label={t("slot.person")}
            words=""
            onPick={(name) => set({ person: refOf(name, null, claim.person) })}
          />
        </Row>
      )}
      <Row label={t("slot.place")}>
        {claim.place !== null && <Chip name={claim.place} onRemove={() => set({ place: null })} />}
        <NamePicker
          what="place"
          label={t("slot.place")}
          words=""
          onPick={(name) => set({ place: placeOf(name, null, claim.place) })}
        />
      </Row>
      <Voice claim={claim} onSlots={set} />
      <Rest claim={claim} onSlots={set} />
      <p className="slot-actions">
        <button type="submit" className="primary" disabled={!isChanged}>
          {t("editSave")} <kbd>Ctrl ↵</kbd>
        </button>
        <button type="button" className="link" onClick={props.onCancel}>
          {t("editCancel")}
        </button>
        {!isChanged && <small>{t("editNothing")}</small>}
      </p>
    </form>
  );
}

function Row({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div className="slot-row">
      <span className="slot-label">{label}</span>
      <div>{children}</div>
    </div>
  );
}

function Chip({
  name,
  onRemove,
}: {
  readonly name: Pick<Ref, "id" | "name">;
  readonly onRemove?: () => void;
}) {
  const { t } = useLanguage();
  const names = useNames();
  return (
    <span
      className={name.id === null ? "chip unknown" : "chip"}
      title={name.id === null ? t("nameUnknown") : ""}
    >
      <bdi>{names.ref(name)}</bdi>
      {onRemove !== undefined && (
        <button type="button" aria-label={t("nameRemove", { name: name.name })} onClick={onRemove}>
          ×
        </button>
      )}
    </span>
  );
}

function Names(props: {
  readonly what: SameAs["what"];
  readonly label: string;
  readonly names: readonly Ref[];
  readonly isFirst?: boolean;
  readonly onNames: (names: Ref[]) => void;
}) {
  const { what, label, names, onNames, isFirst = false } = props;
  return (
    <Row label={label}>
      {names.map((name, index) => (
        <Chip key={index} name={name} onRemove={() => onNames(names.filter((_, at) => at !== index))} />
      ))}
      <NamePicker
        what={what}
        label={label}
        words=""
        isFocused={isFirst}
        onPick={(picked) =>
          onNames([
            ...names.filter(({ id }) => id !== picked.id && id !== null),
            refOf(
              picked,
              null,
              names.find(({ id }) => id === null),
            ),
          ])
        }
      />
    </Row>
  );
}

function Voice({ claim, onSlots }: { readonly claim: Claim; readonly onSlots: (slots: Slots) => void }) {
  const { t } = useLanguage();
  const [innermost, ...rest] = claim.attribution;
  if (innermost === undefined) return null;
  return (
    <Row label={t("slot.voice")}>
      <Chip name={innermost.source} />
      <NamePicker
        what="source"
        label={t("slot.voice")}
        words=""
        onPick={(name) =>
          onSlots({ attribution: [{ ...innermost, source: refOf(name, null, innermost.source) }, ...rest] })
        }
      />
    </Row>
  );
}

function Rest({ claim, onSlots }: { readonly claim: Claim; readonly onSlots: (slots: Slots) => void }) {
  const { t } = useLanguage();
  const [edtf, setEdtf] = useState(claim.time?.edtf ?? "");
  const isEdtf = edtf === "" || timeOf(edtf, claim) !== null;
  const writeTime = (words: string) => {
    setEdtf(words);
    const time = timeOf(words, claim);
    if (words === "" || time !== null) onSlots({ time });
  };
  return (
    <>
      <Row label={t("slot.time")}>
        <input
          value={edtf}
          dir="ltr"
          aria-label={t("slot.time")}
          aria-invalid={!isEdtf}
          placeholder="2017-11-10/2017-11-12"
          onChange={(event) => writeTime(event.target.value.trim())}
        />
      </Row>
      {claim.quantity !== null && (
        <Row label={t("slot.value")}>
          <input
            type="number"
            min={0}
            aria-label={t("slot.value")}
            value={claim.quantity.value ?? ""}
            onChange={(event) =>
              onSlots({
                quantity: {
                  ...claim.quantity!,
                  value: event.target.value === "" ? null : Number(event.target.value),
                },
              })
            }
          />
        </Row>
      )}
      <Row label={t("slot.modality")}>
        <select
          aria-label={t("slot.modality")}
          value={claim.modality}
          onChange={(event) => onSlots({ modality: event.target.value as Modality })}
        >
          {MODALITIES.map((modality) => (
            <option key={modality} value={modality}>
              {t(`modality.${modality}`)}
            </option>
          ))}
        </select>
        <label>
          <input
            type="checkbox"
            checked={claim.polarity === "negative"}
            onChange={(event) => onSlots({ polarity: event.target.checked ? "negative" : "positive" })}
          />
          {t("slot.polarity")}
        </label>
        <label>
          <input
            type="checkbox"
            checked={claim.background}
            onChange={(event) => onSlots({ background: event.target.checked })}
          />
          {t("slot.background")}
        </label>
      </Row>
    </>
  );
}
