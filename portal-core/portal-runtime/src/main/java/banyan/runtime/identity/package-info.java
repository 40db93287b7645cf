/**
 * People, how they prove who they are, and what they hold in the portal as a whole.
 * Authentication in portal-web, the pages of the account and the administration of people call it through use cases.
 * It never keeps a password or a token, only their hashes, and never asks what a group allows.
 */
package banyan.runtime.identity;
