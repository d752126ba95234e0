// Elements and words.
export const texts = { tag: "zh-CN", all: {} };

export function useTexts(tag, all) { texts.tag = tag; texts.all = all; }

function words(key, values) {
  const text = texts.all[key];
  return text === undefined ? "???" + key + "???" : text.replace(/\{(\d)\}/g, (whole, at) => values[at] === undefined ? "" : values[at]);
}

/** A text of another room. */
export const word = (key) => words(key, []);

/** A text of this page. */
export const t = (key, ...values) => words("trial.log." + key, values);

/** The name of a constant: VisitOutcome.HELD. */
export const say = (name) => words("trial." + name, []);

const HOURS = { hour: "2-digit", minute: "2-digit", hour12: false, timeZone: "Asia/Shanghai" };

/** 09:41, as the office's clock shows it; with seconds where wanted. */
export const clock = (moment, seconds) => moment ? new Date(moment).toLocaleTimeString("en-GB", seconds ? { ...HOURS, second: "2-digit" } : HOURS) : "";

/** The moment of a time on a day of the office; null for none. */
export const moment = (day, time) => time ? new Date(day + "T" + time + ":00+08:00").toISOString().replace(/\.\d{3}Z$/, "Z") : null;

export const now = () => new Date().toISOString().replace(/\.\d{3}Z$/, "Z");

export function h(tag, properties, ...children) {
  const element = document.createElement(tag);
  Object.entries(properties || {}).forEach(([name, value]) => {
    if (value === null || value === undefined || value === false) { return; }
    if (name.startsWith("on")) { element.addEventListener(name.slice(2), value); } else if (name === "value" || name === "checked") { element[name] = value; } else {
      element.setAttribute(name, value === true ? "" : value);
    }
  });
  children.flat(3).forEach((child) => { if (child !== null && child !== undefined && child !== false) { element.append(child); } });
  return element;
}
