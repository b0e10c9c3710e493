import type { ComponentPropsWithRef } from 'react';

interface ButtonProps extends Omit<ComponentPropsWithRef<'button'>, 'type' | 'className'> {
  /** One primary button at most in a card or a dialog, and it is the safe one. */
  readonly look?: 'primary' | 'secondary' | 'quiet' | 'icon';
  readonly isLarge?: boolean;
}

/** A button that never submits a form of the page it stands in. */
export function Button({ look = 'quiet', isLarge = false, ...rest }: ButtonProps) {
  return <button type="button" className={`v-btn v-btn--${look}${isLarge ? ' v-btn--large' : ''}`} {...rest} />;
}
