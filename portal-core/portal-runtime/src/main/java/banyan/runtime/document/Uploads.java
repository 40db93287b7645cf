package banyan.runtime.document;

import banyan.api.file.FileInfo;
import banyan.api.people.Viewer;
import banyan.runtime.file.FileStore;
import banyan.runtime.file.FileUseCases;
import banyan.runtime.usecase.Upload;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Keeps pictures as files that this person uploaded and has not yet attached. */
record Uploads(FileStore files, Viewer by) implements WordReader.Keeper {

    @Override
    public FileInfo keep(String name, String type, Path picture, String sha256) throws IOException {
        if (files.waiting(by.self()) >= FileUseCases.MOST_WAITING) {
            throw WordRefusal.WordHasTooManyPictures.refuse(WordCheck.MOST_PICTURES);
        }
        Upload upload = new Upload(picture, Files.size(picture), sha256, type);
        return files.keep(name, type, upload, by.groupRef(), by.self());
    }
}
