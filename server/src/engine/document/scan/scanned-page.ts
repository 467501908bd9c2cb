/** A page as text recognition has it. */
export interface ScannedPage {
  /** What is printed on it, where that is known. */
  readonly label: string | null;
  /** Lines by paragraph, hyphens at their ends as printed. */
  readonly paragraphs: readonly (readonly string[])[];
}
