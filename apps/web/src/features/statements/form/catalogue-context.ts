import { createContext, use } from 'react';
import type { Catalogue } from '../catalogue.query';

export const CatalogueContext = createContext<Catalogue | null>(null);

/** What the fields of the form choose from. */
export function useFormCatalogue(): Catalogue {
  const catalogue = use(CatalogueContext);
  if (!catalogue) throw new Error('the form has no catalogue around it');
  return catalogue;
}
