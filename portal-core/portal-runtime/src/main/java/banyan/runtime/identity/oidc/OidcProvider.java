package banyan.runtime.identity.oidc;

import banyan.api.usecase.Refusal;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.jwt.JWT;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.TokenResponse;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.oauth2.sdk.token.AccessToken;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.LogoutRequest;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponse;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import com.nimbusds.openid.connect.sdk.UserInfoRequest;
import com.nimbusds.openid.connect.sdk.UserInfoResponse;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Talks to the provider. Every answer has three seconds; a provider that is away is a refusal that says so. */
final class OidcProvider {

    private static final Logger LOG = LoggerFactory.getLogger(OidcProvider.class);
    private static final int MILLIS = 3_000;
    private static final Duration FRESH = Duration.ofMinutes(10);

    private record Known(OIDCProviderMetadata metadata, Instant at) {}

    /** Who came, and the token that ends the sign-in at the provider again. */
    record Proof(Map<String, Object> claims, String idToken) {}

    private final OidcSettings settings;
    private volatile @Nullable Known known;

    private final Clock clock;

    OidcProvider(OidcSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    OidcSettings settings() {
        return settings;
    }

    /** The address at the provider where the person signs in; asks it first, so that nobody is sent to one that is away. */
    URI signIn(URI back, String state, String nonce, String verifier) {
        return new AuthenticationRequest.Builder(
                        ResponseType.CODE,
                        new Scope(settings.scopes().toArray(new String[0])),
                        new ClientID(settings.clientId()),
                        back)
                .endpointURI(ask().getAuthorizationEndpointURI())
                .state(new State(state))
                .nonce(new Nonce(nonce))
                .codeChallenge(new CodeVerifier(verifier), CodeChallengeMethod.S256)
                .build()
                .toURI();
    }

    /** Trades the code in and checks what comes for it: signature, issuer, audience, times, nonce. */
    Proof prove(URI back, String code, String nonce, String verifier) {
        try {
            OIDCTokenResponse tokens = trade(back, code, verifier);
            JWT idToken = tokens.getOIDCTokens().getIDToken();
            Map<String, Object> claims = new HashMap<>(check(idToken, nonce));
            if (!claims.containsKey(settings.groupsClaim()) && metadata().getUserInfoEndpointURI() != null) {
                userInfo(tokens.getOIDCTokens().getAccessToken(), String.valueOf(claims.get("sub")))
                        .forEach(claims::putIfAbsent);
            }
            return new Proof(claims, idToken.getParsedString());
        } catch (IOException e) {
            throw away(e);
        } catch (GeneralException | com.nimbusds.jose.JOSEException | com.nimbusds.jose.proc.BadJOSEException e) {
            throw refused(e.getMessage());
        }
    }

    private OIDCTokenResponse trade(URI back, String code, String verifier) throws GeneralException, IOException {
        TokenRequest request = new TokenRequest.Builder(
                        metadata().getTokenEndpointURI(),
                        new ClientSecretBasic(new ClientID(settings.clientId()), new Secret(settings.clientSecret())),
                        new AuthorizationCodeGrant(new AuthorizationCode(code), back, new CodeVerifier(verifier)))
                .build();
        TokenResponse response =
                OIDCTokenResponseParser.parse(timed(request.toHTTPRequest()).send());
        if (!response.indicatesSuccess()) {
            throw refused(response.toErrorResponse().getErrorObject().getCode());
        }
        return (OIDCTokenResponse) response.toSuccessResponse();
    }

    private Map<String, Object> check(JWT idToken, String nonce)
            throws GeneralException, IOException, com.nimbusds.jose.JOSEException,
                    com.nimbusds.jose.proc.BadJOSEException {
        JWSAlgorithm algorithm =
                new JWSAlgorithm(idToken.getHeader().getAlgorithm().getName());
        if (!JWSAlgorithm.Family.SIGNATURE.contains(algorithm)) {
            throw refused("the token is not signed with a key pair");
        }
        IDTokenValidator validator = new IDTokenValidator(
                new Issuer(settings.issuer()),
                new ClientID(settings.clientId()),
                algorithm,
                metadata().getJWKSetURI().toURL(),
                new DefaultResourceRetriever(MILLIS, MILLIS, 200_000));
        return validator.validate(idToken, new Nonce(nonce)).toJSONObject();
    }

    private Map<String, Object> userInfo(AccessToken token, String subject) throws GeneralException, IOException {
        UserInfoResponse response = UserInfoResponse.parse(
                timed(new UserInfoRequest(metadata().getUserInfoEndpointURI(), token).toHTTPRequest())
                        .send());
        if (!response.indicatesSuccess()) {
            LOG.warn(
                    "The provider gave no further facts about the person: {}",
                    response.toHTTPResponse().getStatusCode());
            return Map.of();
        }
        var info = response.toSuccessResponse().getUserInfo();
        if (info == null || !info.getSubject().getValue().equals(subject)) {
            throw refused("the facts are about somebody else");
        }
        return info.toJSONObject();
    }

    /** The address that ends the sign-in at the provider too; empty when it has none or is away. */
    Optional<URI> signOut(String idToken, URI back) {
        try {
            URI endpoint = metadata().getEndSessionEndpointURI();
            return endpoint == null
                    ? Optional.empty()
                    : Optional.of(new LogoutRequest(
                                    endpoint,
                                    com.nimbusds.jwt.JWTParser.parse(idToken),
                                    null,
                                    new ClientID(settings.clientId()),
                                    back,
                                    null,
                                    null)
                            .toURI());
        } catch (Refusal | java.text.ParseException e) {
            return Optional.empty();
        }
    }

    private OIDCProviderMetadata metadata() {
        Known last = known;
        boolean fresh = last != null && last.at().plus(FRESH).isAfter(clock.instant());
        return last != null && fresh ? last.metadata() : ask();
    }

    private OIDCProviderMetadata ask() {
        try {
            OIDCProviderMetadata metadata = OIDCProviderMetadata.resolve(new Issuer(settings.issuer()), MILLIS, MILLIS);
            known = new Known(metadata, clock.instant());
            return metadata;
        } catch (GeneralException | IOException e) {
            throw away(e);
        }
    }

    private Refusal away(Exception e) {
        LOG.warn("The provider {} does not answer: {}", settings.issuer(), e.toString());
        known = null;
        return new Refusal(Refusal.Kind.UNAVAILABLE, "me", "ProviderIsAway", List.of(), List.of());
    }

    private Refusal refused(@Nullable String why) {
        LOG.warn("The provider {} refused a sign-in: {}", settings.issuer(), why);
        return Refusal.notAllowed("me", "ProviderRefused");
    }

    private static HTTPRequest timed(HTTPRequest request) {
        request.setConnectTimeout(MILLIS);
        request.setReadTimeout(MILLIS);
        return request;
    }
}
