/*
 * How the tests look at a page with axe-core. Contrast, its slowest rule by far, follows from what `kind` names: two
 * texts of one kind have one contrast, so that those of a kind that passed before are left out.
 */
window.pingchaLook = (() => {
  const CONTRAST = 'color-contrast';
  const SHOWS_NOTHING = 'rgba(0, 0, 0, 0) none 1 static none normal';

  /** The elements that axe may ask for their contrast, and more. */
  const texts = () => [...document.querySelectorAll('body *')].filter(element => (element.matches('input, select, textarea')
    || [...element.childNodes].some(node => node.nodeType === Node.TEXT_NODE && node.data.trim())) && element.checkVisibility({visibilityProperty: true}));

  const name = element => element ? element.localName + '.' + element.className : '';

  /** What lies behind a text: the grounds of its element and of those around it; what shows nothing of its own does not count. */
  const ground = (element, known) => {
    if (!element) {
      return '';
    }
    if (!known.has(element)) {
      const {backgroundColor, backgroundImage, opacity, position, filter, mixBlendMode} = getComputedStyle(element);
      const own = [backgroundColor, backgroundImage, opacity, position, filter, mixBlendMode].join(' ');
      const around = ground(element.parentElement, known);
      known.set(element, own === SHOWS_NOTHING ? around : own + '/' + around);
    }
    return known.get(element);
  };

  /** All that decides the contrast of a text: which element it is in, its colour, size and weight, and what lies behind it. */
  const kindBy = known => element => {
    const {color, fontSize, fontWeight, textShadow} = getComputedStyle(element);
    return [name(element), name(element.parentElement), color, fontSize, fontWeight, textShadow, ground(element, known)].join('|');
  };

  const kinds = () => [...new Set(texts().map(kindBy(new Map())))];

  const words = rule => rule.id + ': ' + rule.nodes.slice(0, 3).map(node => node.html + ' [' + node.any.map(check => check.message).join(', ') + ']').join(', ');

  /** What is seriously wrong, contrast among texts of these kinds alone; and the kinds whose contrast was measured and is enough. */
  const at = async ({context, options, fresh}) => {
    const kind = kindBy(new Map());
    const asked = texts().filter(text => fresh.includes(kind(text)));
    asked.forEach(text => text.setAttribute('data-look', ''));
    axe.configure({rules: [{id: CONTRAST, selector: '[data-look]'}]});
    const resultTypes = asked.length && !options.rules ? ['violations', 'passes'] : ['violations'];
    const {violations, passes} = await axe.run(context, {...options, resultTypes, selectors: false, elementRef: true});
    const enough = passes.filter(rule => rule.id === CONTRAST).flatMap(rule => rule.nodes).filter(node => node.any.some(check => check.data?.contrastRatio));
    asked.forEach(text => text.removeAttribute('data-look'));
    return {
      wrong: violations.filter(rule => ['serious', 'critical'].includes(rule.impact)).map(words),
      // What the page has drawn anew meanwhile has no surroundings to go by any more.
      passed: [...new Set(enough.filter(node => node.element.isConnected).map(node => kind(node.element)))]
    };
  };

  return {kinds, at};
})();
