import type { EntityKind } from '../../lib/checker/entity.ts';

/** What a set's labels are called here, and by which kinds of entity they are found. */
export interface AskedKind {
  readonly name: string;
  readonly labels: readonly string[];
  readonly kinds: readonly EntityKind[];
}

/** The labels of a set that Vigie has recognizers for, and why it has none for the others. */
export interface AskedKinds {
  readonly asked: readonly AskedKind[];
  readonly notAsked: readonly (readonly [labels: string, why: string])[];
}

export const PRESIDIO_KINDS: AskedKinds = {
  asked: [
    { name: 'name', labels: ['PERSON'], kinds: ['person'] },
    { name: 'telephone', labels: ['PHONE_NUMBER'], kinds: ['phone'] },
    { name: 'e-mail', labels: ['EMAIL_ADDRESS'], kinds: ['email'] },
    { name: 'address', labels: ['STREET_ADDRESS', 'ZIP_CODE'], kinds: ['street-address', 'postal-code'] },
    { name: 'age', labels: ['AGE'], kinds: ['age'] },
    { name: 'day', labels: ['DATE_TIME'], kinds: ['date', 'birth-date'] },
  ],
  notAsked: [
    ['GPE, NRP', 'places of the world and nationalities; Vigie knows the municipalities of Québec'],
    ['ORGANIZATION', 'any company; Vigie knows health establishments'],
    ['TITLE', 'a civility alone names nobody'],
    ['US_SSN, US_DRIVER_LICENSE', 'Vigie knows the numbers of Québec and Canada'],
    ['CREDIT_CARD, IBAN_CODE, IP_ADDRESS, DOMAIN_NAME', 'no patient is known by them in a post'],
  ],
};

export const EDS_KINDS: AskedKinds = {
  asked: [
    { name: 'name', labels: ['NOM', 'PRENOM'], kinds: ['person'] },
    { name: 'telephone', labels: ['TEL'], kinds: ['phone'] },
    { name: 'e-mail', labels: ['MAIL'], kinds: ['email'] },
    { name: 'address', labels: ['ADRESSE', 'ADDRESSE', 'ZIP'], kinds: ['street-address', 'postal-code'] },
    { name: 'day', labels: ['DATE', 'DATE_NAISSANCE'], kinds: ['date', 'birth-date'] },
    { name: 'record number', labels: ['IPP', 'NDA'], kinds: ['record-number'] },
  ],
  notAsked: [
    ['VILLE', 'towns of France; Vigie knows the municipalities of Québec'],
    ['HOPITAL', 'hospitals of France; Vigie knows establishments by their kind and the pack’s names'],
    ['SECU', 'the French social security number'],
  ],
};
