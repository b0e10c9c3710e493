/** The part of the script's context that is looked at. */
export interface ScriptContext {
  readonly signal: AbortSignal;
  /** The extension was updated, switched off or removed under the open page. */
  readonly isInvalid: boolean;
}
