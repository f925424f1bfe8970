// What the compiler refuses: each line that it accepts is an error.
import type { CohortId, DateSpan, MeasuredValue, OperationalArea, Programme, Severity } from "../../json-binding/format/src/main/resources/org/wcoprogramme/json/wco-programme-1";

// @ts-expect-error a programme needs format, id and name
export const incomplete: Programme = { id: "cdp" };
// @ts-expect-error another version of the format
export const newer: Programme = { format: "wco-programme/2", id: "cdp", name: { en: "A" } };
// @ts-expect-error a member that a span does not have
export const unknown: DateSpan = { start: "2011", begin: "2011" };
// @ts-expect-error a ratio has two parts
export const half: MeasuredValue = { type: "ratio", numerator: "1" };
// @ts-expect-error a closed list of codes
export const severity: Severity = "fatal";

export const ratio: MeasuredValue = { type: "ratio", numerator: "1", denominator: "2" };
/** An open vocabulary keeps a code that it does not know. */
export const area: OperationalArea = "cyber-customs";
export const id: CohortId = "cdp-2011-2012";
