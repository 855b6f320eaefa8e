//! The manual as a site: a folder for any web server, or for nobody but a browser.

use std::sync::Arc;

use crate::export::ExportError;
use crate::export::carried::{Carried, Form};
use crate::export::gather::{Copy, File, gather};
use crate::export::watch::Watch;
use crate::house::House;

/// Every page that a reader without a workbook can come to, in the languages that go along. `index.html` lies at the
/// top, which is all that Kolibri asks of an HTML5 app.
///
/// # Errors
/// It was stopped, or a page could not be made.
pub async fn site(
    house: &Arc<House>,
    carried: Carried,
    watch: &Watch,
) -> Result<Vec<File>, ExportError> {
    let carried = Arc::new(Carried {
        form: Form::Site,
        ..carried
    });
    let copy = Copy {
        house,
        carried: &carried,
        texts: &carried.texts(house),
    };
    let gathered = gather(&copy, &["/".to_owned()], |_| true, watch).await?;
    Ok(gathered.into_files("html"))
}
