package banyan.web.faces;

import banyan.web.page.PageEngine;
import jakarta.faces.application.Application;
import jakarta.faces.application.ApplicationFactory;
import jakarta.faces.application.ApplicationWrapper;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.EnumConverter;
import org.jspecify.annotations.Nullable;

/** Converts the enums of plugins itself: the look-up of the container would keep their classes. */
public final class PortalApplication extends ApplicationWrapper {

    PortalApplication(Application wrapped) {
        super(wrapped);
    }

    @Override
    @SuppressWarnings("rawtypes") // the signature of Faces
    public @Nullable Converter createConverter(Class<?> type) {
        if (PageEngine.isOfPlugin(type)) {
            return type.isEnum() ? new EnumConverter(type) : null;
        }
        return getWrapped().createConverter(type);
    }

    /** Named in faces-config.xml. */
    public static final class Factory extends ApplicationFactory {

        private @Nullable Application application;

        public Factory(ApplicationFactory wrapped) {
            super(wrapped);
        }

        @Override
        public synchronized Application getApplication() {
            Application known = application;
            if (known == null) {
                known = new PortalApplication(getWrapped().getApplication());
                application = known;
            }
            return known;
        }

        @Override
        public synchronized void setApplication(Application replacement) {
            application = replacement;
            getWrapped().setApplication(replacement);
        }
    }
}
