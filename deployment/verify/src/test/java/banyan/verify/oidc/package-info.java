/**
 * Sign-in with the company's account, tried on a real Keycloak.
 * The build runs it.
 * It never stands in for the provider with a fake.
 */
package banyan.verify.oidc;
