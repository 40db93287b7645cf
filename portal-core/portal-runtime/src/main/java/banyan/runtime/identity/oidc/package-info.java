/**
 * Sign-in with the company's account by OpenID Connect: code flow with PKCE, and sign-out at the provider.
 * Its two use cases are called by the servlet behind the button on the sign-in page.
 * It never keeps an HTTP session, so a sign-in may begin on one node and end on another, and never links an account by name.
 */
package banyan.runtime.identity.oidc;
