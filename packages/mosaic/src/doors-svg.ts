/**
 * The ground of the audience doors: the crossing of the mark, large, stretched to its container.
 * Streets are a stroke of the page that does not scale. Always rose, tomato, cobalt, citron.
 */
export function doorsSvg(): string {
  const doors = [
    { colour: 3, data: 'M-5-5H57.8L49 46-5 39.4z' },
    { colour: 2, data: 'M57.8-5H105V50.8L51.5 53 49 46z' },
    { colour: 1, data: 'M-5 39.4 49 46 51.5 53 45.4 105H-5z' },
    { colour: 4, data: 'M51.5 53 105 50.8V105H45.4z' },
  ];
  const paths = doors.map(
    ({ colour, data }, index) => `<path class="c${colour} p${index + 1}" d="${data}"/>`,
  );
  return `<svg viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">${paths.join('')}</svg>`;
}
