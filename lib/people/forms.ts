import { z } from 'zod';
import { currentPassword, emailAddress, grants, newPassword, personName, personTitle } from './fields';

export const signInForm = z.object({ email: emailAddress, password: currentPassword });

export const firstAdministrator = z.strictObject({ name: personName, email: emailAddress, password: newPassword });
export type FirstAdministrator = z.output<typeof firstAdministrator>;

export const invitation = z.strictObject({ name: personName, email: emailAddress, grants });
export type Invitation = z.output<typeof invitation>;

export const invitationAcceptance = z.strictObject({ secret: z.string(), name: personName, password: newPassword });
export type InvitationAcceptance = z.output<typeof invitationAcceptance>;

export const passwordReset = z.strictObject({ secret: z.string(), password: newPassword });
export type PasswordReset = z.output<typeof passwordReset>;

export const forgotForm = z.strictObject({ email: emailAddress });
export type Forgot = z.output<typeof forgotForm>;

/** `before`: the roles as the form was opened on them. */
export const rolesChange = z.strictObject({ userId: z.uuid(), grants, before: grants.optional() });
export type RolesChange = z.output<typeof rolesChange>;

/** A command that needs to know no more than whom it is about. */
export const aboutPerson = z.strictObject({ userId: z.uuid() });
export type AboutPerson = z.output<typeof aboutPerson>;

export const accountChange = z.strictObject({ name: personName, title: personTitle });
export type AccountChange = z.output<typeof accountChange>;

export const passwordChange = z.strictObject({ currentPassword, newPassword });
export type PasswordChange = z.output<typeof passwordChange>;

export const sessionChoice = z.strictObject({ sessionId: z.uuid() });

/** A form without fields. */
export const nothing = z.strictObject({});
