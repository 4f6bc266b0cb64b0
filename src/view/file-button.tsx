/** Choosing files: the browser's own control speaks the browser's language, this one the reader's. */

interface Props {
  id: string;
  words: string;
  /** Endings and media types, as `accept` of an input takes them. */
  accept?: string;
  multiple?: boolean;
  disabled?: boolean;
  onChoose: (files: File[]) => void;
}

/** A label that looks like a button; the control within it takes the keyboard's focus. */
export function FileButton({ id, words, accept, multiple = false, disabled = false, onChoose }: Props) {
  return (
    <label class="choose">
      {words}
      <input
        id={id}
        type="file"
        multiple={multiple}
        disabled={disabled}
        {...(accept !== undefined && { accept })}
        onChange={({ currentTarget }) => {
          const files = [...(currentTarget.files ?? [])];
          currentTarget.value = ''; // the same file may be chosen again
          if (files.length > 0) onChoose(files);
        }}
      />
    </label>
  );
}
